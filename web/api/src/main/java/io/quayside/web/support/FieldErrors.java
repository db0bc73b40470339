package io.quayside.web.support;

import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** From what a framework complains about to the path of the field, as in {@code lines[0].quantity}, and a message. */
final class FieldErrors {

  private FieldErrors() {}

  static Map<String, String> of(MethodArgumentNotValidException invalid) {
    var errors = new LinkedHashMap<String, String>();
    invalid.getBindingResult().getAllErrors().forEach(error ->
        errors.putIfAbsent(error instanceof FieldError field ? field.getField() : "", error.getDefaultMessage()));
    return errors;
  }

  static Map<String, String> of(HandlerMethodValidationException invalid) {
    var errors = new LinkedHashMap<String, String>();
    invalid.getParameterValidationResults().forEach(result -> result.getResolvableErrors().forEach(error ->
        errors.putIfAbsent(
            error instanceof FieldError field ? field.getField() : result.getMethodParameter().getParameterName(),
            error.getDefaultMessage())));
    return errors;
  }

  static Map<String, String> of(ConstraintViolationException violations) {
    var errors = new LinkedHashMap<String, String>();
    violations.getConstraintViolations()
        .forEach(violation -> errors.putIfAbsent(violation.getPropertyPath().toString(), violation.getMessage()));
    return errors;
  }

  /** Well-formed JSON with a value of the wrong type; empty when it is no JSON at all. */
  static Optional<Map<String, String>> of(HttpMessageNotReadableException unreadable) {
    return unreadable.getCause() instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()
        ? Optional.of(Map.of(path(mismatch.getPath()), "has a value that cannot be read"))
        : Optional.empty();
  }

  private static String path(List<JacksonException.Reference> references) {
    var path = new StringBuilder();
    for (var reference : references) {
      if (reference.getPropertyName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
      }
    }
    return path.toString();
  }
}
