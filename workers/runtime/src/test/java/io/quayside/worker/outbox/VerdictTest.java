package io.quayside.worker.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.ProblemDetail;
import io.grpc.Status;
import io.quayside.workflow.OutboxMessage;
import io.quayside.workflow.OutboxMessage.CancelInstance;
import io.quayside.workflow.OutboxMessage.CompleteTask;
import io.quayside.workflow.OutboxMessage.PublishMessage;
import io.quayside.workflow.OutboxMessage.UnassignTask;
import io.quayside.workflow.OutboxMessage.UpdateTask;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  private static final long DECIDED = 1;

  @ParameterizedTest(name = "{0} answered with {1}: {2}")
  @CsvSource(textBlock = """
      publish,   UNAVAILABLE,        RETRY
      publish,   DEADLINE_EXCEEDED,  RETRY
      publish,   RESOURCE_EXHAUSTED, RETRY
      publish,   INTERNAL,           RETRY
      publish,   ALREADY_EXISTS,     DONE
      publish,   INVALID_ARGUMENT,   FAILED
      publish,   PERMISSION_DENIED,  FAILED
      cancel,    NOT_FOUND,          DONE
      cancel,    UNAVAILABLE,        RETRY
      decided,   404,                DONE
      decided,   409,                DONE
      decided,   503,                RETRY
      decided,   400,                FAILED
      undecided, 404,                FAILED
      update,    404,                DONE
      update,    500,                RETRY
      unassign,  404,                DONE
      publish,   connection,         RETRY
      """)
  void saysWhatAnAnswerMeans(String message, String answer, Verdict expected) {
    assertThat(Verdict.of(message(message), failure(answer), key -> key == DECIDED)).isEqualTo(expected);
  }

  private static OutboxMessage message(String name) {
    return switch (name) {
      case "publish" -> new PublishMessage("a.b", "1", Map.of());
      case "cancel" -> new CancelInstance(1);
      case "unassign" -> new UnassignTask(1);
      case "decided" -> new CompleteTask(DECIDED, Map.of());
      case "undecided" -> new CompleteTask(2, Map.of());
      default -> new UpdateTask(1, null, null);
    };
  }

  private static Throwable failure(String answer) {
    if (answer.equals("connection")) {
      return new ClientException("refused", new java.net.ConnectException());
    }
    return answer.matches("\\d+")
        ? new ProblemException(Integer.parseInt(answer), "no", new ProblemDetail())
        : new ClientStatusException(Status.Code.valueOf(answer).toStatus(), new RuntimeException());
  }
}
