package io.quayside.web.support;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem details of RFC 9457 as this API writes them. */
public final class Problems {
  private static final String PREFIX = "urn:quayside:problem:";

  private Problems() {}

  public static ProblemDetail of(HttpStatus status, String slug, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(PREFIX + slug));
    problem.setTitle(status.getReasonPhrase());
    return problem;
  }

  public static ProblemDetail invalid(Map<String, String> errors) {
    var problem = of(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not valid.");
    problem.setProperty("errors", errors);
    return problem;
  }
}
