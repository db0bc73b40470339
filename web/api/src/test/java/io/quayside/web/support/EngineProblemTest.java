package io.quayside.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.net.ConnectException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineProblemTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      UNAVAILABLE,        503, engine-away
      RESOURCE_EXHAUSTED, 503, engine-away
      DEADLINE_EXCEEDED,  503, engine-away
      NOT_FOUND,          409, engine-gone
      INVALID_ARGUMENT,   500, internal
      429,                503, engine-away
      503,                503, engine-away
      404,                409, engine-gone
      400,                500, internal
      no connection,      503, engine-away
      another failure,    500, internal
      """)
  void saysWhetherToTryAgain(String answer, int status, String slug) {
    var problem = new ProblemHandler().engine(failure(answer));

    assertThat(problem.getStatus()).isEqualTo(status);
    assertThat(problem.getType()).hasToString("urn:quayside:problem:" + slug);
  }

  private static ClientException failure(String answer) {
    return switch (answer) {
      case "no connection" -> new ClientException(new ExecutionException(new ConnectException("Connection refused")));
      case "another failure" -> new ClientException("It cannot be written", new IllegalArgumentException());
      default -> answer.matches("\\d+")
          ? new ClientHttpException(Integer.parseInt(answer), "no")
          : new ClientStatusException(Status.Code.valueOf(answer).toStatus(), new RuntimeException());
    };
  }
}
