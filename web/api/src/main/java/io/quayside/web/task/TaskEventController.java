package io.quayside.web.task;

import io.quayside.web.support.AnyRole;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream that says when to read the tasks again. */
@RestController
@RequestMapping("/api/task-events")
class TaskEventController {

  private final TaskEvents events;

  TaskEventController(TaskEvents events) {
    this.events = events;
  }

  @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @AnyRole
  ResponseEntity<SseEmitter> listen() {
    return ResponseEntity.ok().header("Cache-Control", "no-store").header("X-Accel-Buffering", "no").body(events.listen());
  }
}
