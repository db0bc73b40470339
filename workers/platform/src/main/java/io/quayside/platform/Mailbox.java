package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The delivered messages, oldest first. */
public record Mailbox(Path folder) {

    /** The raw messages (RFC 5322) that were delivered to the address. */
    public List<byte[]> messagesTo(String address) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-" + address + ".eml")).sorted().map(Mailbox::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until at least so many messages have come. */
    public List<byte[]> await(String address, int count, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        var messages = messagesTo(address);
        while (messages.size() < count) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("%d of %d messages to %s after %s".formatted(messages.size(), count, address, patience));
            }
            pause();
            messages = messagesTo(address);
        }
        return messages;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
