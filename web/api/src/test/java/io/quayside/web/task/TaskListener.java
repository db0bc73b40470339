package io.quayside.web.task;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;

/** A browser that listens for changes of tasks. */
final class TaskListener implements AutoCloseable {

  private final AtomicInteger events = new AtomicInteger();
  private final InputStream stream;

  private TaskListener(InputStream stream) {
    this.stream = stream;
    Thread.startVirtualThread(() -> {
      var lines = new Scanner(stream, StandardCharsets.UTF_8);
      while (lines.hasNextLine()) {
        if (lines.nextLine().equals("event:tasks")) {
          events.incrementAndGet();
        }
      }
    });
  }

  static TaskListener connect(String address, String bearer) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address + "/api/task-events")).header("Authorization", "Bearer " + bearer).build();
    return new TaskListener(HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body());
  }

  void awaitEvents(int atLeast) {
    await().atMost(Duration.ofSeconds(60)).until(() -> events.get() >= atLeast);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
