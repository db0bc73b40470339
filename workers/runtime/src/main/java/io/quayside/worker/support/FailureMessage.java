package io.quayside.worker.support;

/** What went wrong in words that an operator reads on an incident: the root cause, without a stack trace. */
public final class FailureMessage {

  private static final int LENGTH = 1000;

  private FailureMessage() {}

  public static String of(Throwable failure) {
    Throwable root = rootOf(failure);
    String message = root.getMessage() == null ? "no further message" : root.getMessage().strip();
    String text = "%s (%s)".formatted(message, root.getClass().getSimpleName());
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH);
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }
}
