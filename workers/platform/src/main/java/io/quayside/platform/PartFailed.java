package io.quayside.platform;

/** A part could not be started or stopped on its own; the message is one sentence for the person at the terminal. */
public final class PartFailed extends RuntimeException {

    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
