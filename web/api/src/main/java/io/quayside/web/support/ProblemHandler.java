package io.quayside.web.support;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import io.camunda.client.api.command.ClientException;
import io.quayside.identity.CompanyNotVisible;
import io.quayside.shared.Refusal;
import io.quayside.workflow.BusinessException;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error leaves as a problem of RFC 9457, with a stable type and without a word about our internals. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Invalid invalid -> Problems.invalid(invalid.errors());
      case Refusal.NotFound missing -> Problems.of(NOT_FOUND, missing.slug(), missing.getMessage());
      case Refusal.Stale stale -> Problems.of(CONFLICT, stale.slug(), stale.getMessage());
      case Refusal.Conflict conflict -> Problems.of(CONFLICT, conflict.slug(), conflict.getMessage());
      case Refusal.Forbidden forbidden -> Problems.of(FORBIDDEN, forbidden.slug(), forbidden.getMessage());
    };
  }

  @ExceptionHandler
  ProblemDetail businessFailure(BusinessException failure) {
    return Problems.of(UNPROCESSABLE_CONTENT, failure.code().toLowerCase().replace('_', '-'), failure.getMessage());
  }

  @ExceptionHandler
  ProblemDetail otherCompany(CompanyNotVisible hidden) {
    return Problems.of(NOT_FOUND, "not-found", "There is no such row.");
  }

  @ExceptionHandler
  ProblemDetail invalidQuery(InvalidQuery invalid) {
    return Problems.invalid(Map.of(invalid.parameter(), invalid.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail stale(OptimisticLockingFailureException stale) {
    return Problems.of(CONFLICT, "stale", "Somebody else changed this in the meantime. Reload it and apply your change again.");
  }

  @ExceptionHandler
  ProblemDetail integrity(DataIntegrityViolationException violation) {
    log.warn("A constraint of the database refused a request", violation);
    return Problems.of(CONFLICT, "conflict", "This contradicts what is already stored.");
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException denied) {
    return Problems.of(FORBIDDEN, "forbidden", denied.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unauthenticated(AuthenticationException unauthenticated) {
    return Problems.of(UNAUTHORIZED, "unauthenticated", "Log in first.");
  }

  @ExceptionHandler
  ProblemDetail unreadableForm(MultipartException unreadable) {
    return Problems.of(BAD_REQUEST, "malformed", "The form with the file cannot be read.");
  }

  @ExceptionHandler
  ProblemDetail constraints(ConstraintViolationException violations) {
    return Problems.invalid(FieldErrors.of(violations));
  }

  @ExceptionHandler
  ProblemDetail engine(ClientException failure) {
    Optional<ProblemDetail> problem = EngineProblem.of(failure);
    problem.ifPresent(known -> log.warn("The engine did not take a command: {}", failure.getMessage()));
    return problem.orElseGet(() -> unexpected(failure));
  }

  /** Nobody waits for the answer any more. */
  @ExceptionHandler
  void hungUp(ClientAbortException hungUp) {
    log.debug("The caller hung up", hungUp);
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception failure) {
    log.error("A request failed unexpectedly", failure);
    return Problems.of(INTERNAL_SERVER_ERROR, "internal", "Something went wrong here. It has been logged.");
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return problem(invalid, Problems.invalid(FieldErrors.of(invalid)), headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return problem(invalid, Problems.invalid(FieldErrors.of(invalid)), headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var problem = FieldErrors.of(unreadable).map(Problems::invalid)
        .orElseGet(() -> Problems.of(BAD_REQUEST, "malformed", "The request body is not valid JSON."));
    return problem(unreadable, problem, headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return problem(missing, Problems.of(NOT_FOUND, "not-found", "There is nothing at this address."), headers, request);
  }

  /** What Spring itself refuses (method, media type, missing parameter, unknown path) gets a type of ours too. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var response = super.handleExceptionInternal(failure, body, headers, status, request);
    if (response != null && response.getBody() instanceof ProblemDetail problem && isUntyped(problem)) {
      problem.setType(URI.create("urn:quayside:problem:" + String.valueOf(problem.getTitle()).toLowerCase().replace(' ', '-')));
    }
    return response;
  }

  private ResponseEntity<Object> problem(Exception cause, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
    return handleExceptionInternal(cause, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
  }

  private static boolean isUntyped(ProblemDetail problem) {
    return problem.getType() == null || "about:blank".equals(problem.getType().toString());
  }
}
