package io.quayside.crash;

import io.quayside.platform.DemoClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** People who approve whatever is in their list, and simply try again when the system does not answer. */
final class Approvers implements AutoCloseable {

  private final DemoClient client;
  private final AtomicBoolean working = new AtomicBoolean(true);
  private final AtomicInteger accepted = new AtomicInteger();
  private final List<Thread> people;

  Approvers(DemoClient client, String... names) {
    this.client = client;
    this.people = List.of(names).stream().map(name -> Thread.ofVirtual().start(() -> work(name))).toList();
  }

  /** How many decisions the application has accepted so far. */
  int accepted() {
    return accepted.get();
  }

  private void work(String name) {
    while (working.get()) {
      try {
        approveWhatIsOpen(name);
        Thread.sleep(200);
      } catch (IOException | IllegalStateException e) {
        pauseAfterFailure();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void approveWhatIsOpen(String name) throws IOException {
    var tasks = client.get(name, "/api/tasks?view=groups&_start=0&_end=50&_sort=createdAt&_order=ASC");
    if (tasks.ok()) {
      for (var task : tasks.body()) {
        var path = "/api/tasks/" + task.get("id").asString() + "/complete";
        var decision = Map.of("variables", Map.of("decision", "approve", "comment", "Approved by " + name));
        if (client.post(name, path, decision).ok()) {
          accepted.incrementAndGet();
        }
      }
    }
  }

  private static void pauseAfterFailure() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    working.set(false);
    people.forEach(Thread::interrupt);
  }
}
