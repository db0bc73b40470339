package io.quayside.platform;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** What a person at the terminal needs to know of an exception that nobody foresaw. */
final class Sentence {

    private Sentence() {
    }

    static String of(Throwable failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() != null) {
            return of(failure.getCause());
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return "%s: %s.".formatted(file.getFile(), file.getReason());
        }
        var message = failure.getMessage() == null || failure.getMessage().isBlank()
                ? failure.getClass().getSimpleName() : failure.getMessage().lines().findFirst().orElseThrow().strip();
        return message.endsWith(".") ? message : message + ".";
    }
}
