package io.quayside.web.support;

/** A list parameter that makes no sense: 400 with the name of the parameter. */
public class InvalidQuery extends RuntimeException {
  private final String parameter;

  public InvalidQuery(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
