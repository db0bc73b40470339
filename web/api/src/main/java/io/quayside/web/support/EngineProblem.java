package io.quayside.web.support;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What a person can do about a command that the engine did not take. */
enum EngineProblem {
  AWAY(SERVICE_UNAVAILABLE, "engine-away", "The workflow engine is busy or cannot be reached. Try again in a moment."),
  GONE(CONFLICT, "engine-gone", "The workflow engine has this no longer. Reload the page.");

  private static final Set<Status.Code> AWAY_CODES =
      Set.of(Status.Code.UNAVAILABLE, Status.Code.RESOURCE_EXHAUSTED, Status.Code.DEADLINE_EXCEEDED);
  private static final Set<Integer> AWAY_STATUSES = Set.of(429, 502, 503, 504);

  private final HttpStatus status;
  private final String slug;
  private final String detail;

  EngineProblem(HttpStatus status, String slug, String detail) {
    this.status = status;
    this.slug = slug;
    this.detail = detail;
  }

  /** Empty for a command that the engine refuses for what it says, which is our fault. */
  static Optional<ProblemDetail> of(ClientException failure) {
    return Optional.ofNullable(kindOf(failure)).map(kind -> Problems.of(kind.status, kind.slug, kind.detail));
  }

  private static @Nullable EngineProblem kindOf(ClientException failure) {
    return switch (failure) {
      case ClientStatusException grpc when AWAY_CODES.contains(grpc.getStatusCode()) -> AWAY;
      case ClientStatusException grpc when grpc.getStatusCode() == Status.Code.NOT_FOUND -> GONE;
      case ClientHttpException http when AWAY_STATUSES.contains(http.code()) -> AWAY;
      case ClientHttpException http when http.code() == HttpStatus.NOT_FOUND.value() -> GONE;
      default -> NestedExceptionUtils.getMostSpecificCause(failure) instanceof IOException ? AWAY : null;
    };
  }
}
