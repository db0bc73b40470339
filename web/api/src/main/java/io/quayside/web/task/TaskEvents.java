package io.quayside.web.task;

import io.quayside.history.HistoryChanges;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every open browser that tasks changed. One poller looks for all of them, and only while anybody listens. */
@Component
class TaskEvents {

  record Changed(Instant at) {}

  private static final Logger log = LoggerFactory.getLogger(TaskEvents.class);
  private static final Duration LONGEST_CONNECTION = Duration.ofMinutes(30);

  private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
  private final HistoryChanges changes;
  private final Clock clock;
  private long seen = -1;

  TaskEvents(HistoryChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /** The first event tells the browser to read what it may have missed while it was not connected. */
  SseEmitter listen() {
    var listener = new SseEmitter(LONGEST_CONNECTION.toMillis());
    listener.onCompletion(() -> listeners.remove(listener));
    listener.onTimeout(listener::complete);
    listener.onError(failure -> listeners.remove(listener));
    listeners.add(listener);
    send(listener, changed());
    return listener;
  }

  @Scheduled(fixedDelay = 75)
  void lookForChanges() {
    if (listeners.isEmpty()) {
      return;
    }
    try {
      var now = changes.tasks();
      if (now != seen) {
        seen = now;
        listeners.forEach(listener -> send(listener, changed()));
      }
    } catch (DataAccessException e) {
      log.debug("The history cannot be read; will look again", e);
    }
  }

  /** Keeps proxies from closing a silent connection, and finds the browsers that are gone. */
  @Scheduled(fixedDelay = 15_000)
  void keepAlive() {
    listeners.forEach(listener -> send(listener, SseEmitter.event().comment("still here")));
  }

  private SseEmitter.SseEventBuilder changed() {
    return SseEmitter.event().name("tasks").data(new Changed(clock.instant()));
  }

  private void send(SseEmitter listener, SseEmitter.SseEventBuilder event) {
    try {
      listener.send(event);
    } catch (IOException | IllegalStateException gone) {
      listeners.remove(listener);
    }
  }
}
