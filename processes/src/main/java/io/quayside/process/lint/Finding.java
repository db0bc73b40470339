package io.quayside.process.lint;

/** Something to correct in a diagram. */
public record Finding(String elementId, String message) {

    @Override
    public String toString() {
        return elementId + ": " + message;
    }
}
