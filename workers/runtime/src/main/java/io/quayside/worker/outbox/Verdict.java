package io.quayside.worker.outbox;

import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import io.quayside.workflow.OutboxMessage;
import io.quayside.workflow.OutboxMessage.CancelInstance;
import io.quayside.workflow.OutboxMessage.CompleteTask;
import io.quayside.workflow.OutboxMessage.PublishMessage;
import io.quayside.workflow.OutboxMessage.UnassignTask;
import io.quayside.workflow.OutboxMessage.UpdateTask;
import java.util.function.LongPredicate;

/** What the engine's answer means for a row. */
enum Verdict {
  /** The engine has it, or there is nothing left to tell. */
  DONE,
  /** The engine is away or busy. */
  RETRY,
  /** Saying it again will not help. */
  FAILED;

  /**
   * @param isDecided whether a decision row exists for the task; then a task that is gone was completed by an earlier
   *     attempt, or ended with its instance
   */
  static Verdict of(OutboxMessage message, Throwable failure, LongPredicate isDecided) {
    Answer answer = Answer.of(failure);
    return switch (answer) {
      case UNAVAILABLE -> RETRY;
      case REFUSED -> FAILED;
      case DUPLICATE -> message instanceof PublishMessage ? DONE : RETRY;
      case GONE ->
          switch (message) {
            case CompleteTask complete -> isDecided.test(complete.taskKey()) ? DONE : FAILED;
            case UpdateTask update -> DONE;
            case UnassignTask unassign -> DONE;
            case CancelInstance cancel -> DONE;
            case PublishMessage publish -> FAILED;
          };
    };
  }

  private enum Answer {
    UNAVAILABLE,
    REFUSED,
    DUPLICATE,
    GONE;

    static Answer of(Throwable failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof ClientStatusException status) {
          return ofGrpc(status.getStatusCode());
        }
        if (cause instanceof ClientHttpException http) {
          return ofHttp(http.code());
        }
      }
      return UNAVAILABLE;
    }

    private static Answer ofGrpc(Status.Code code) {
      return switch (code) {
        case NOT_FOUND, FAILED_PRECONDITION -> GONE;
        case ALREADY_EXISTS -> DUPLICATE;
        case INVALID_ARGUMENT, PERMISSION_DENIED, UNIMPLEMENTED, OUT_OF_RANGE -> REFUSED;
        default -> UNAVAILABLE;
      };
    }

    private static Answer ofHttp(int code) {
      return switch (code) {
        case 404, 409 -> GONE;
        case 400, 403, 405, 413, 501 -> REFUSED;
        default -> UNAVAILABLE;
      };
    }
  }
}
