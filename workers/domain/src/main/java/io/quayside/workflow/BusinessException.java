package io.quayside.workflow;

import java.util.Map;
import java.util.regex.Pattern;

/** A failure that the process handles itself: workers turn it into the BPMN error of this code. */
public class BusinessException extends RuntimeException {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private final String code;
  private final transient Map<String, Object> variables;

  public BusinessException(String code, String message) {
    this(code, message, Map.of());
  }

  public BusinessException(String code, String message, Map<String, Object> variables) {
    super(message);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("An error code is UPPER_SNAKE, not '" + code + "'");
    }
    this.code = code;
    this.variables = Map.copyOf(variables);
  }

  public String code() {
    return code;
  }

  public Map<String, Object> variables() {
    return variables;
  }
}
