package io.quayside.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** A part that is a child process: checks its ports, waits until it is healthy, and says in one sentence what went wrong. */
abstract class ProcessPart implements Part {

    private static final Duration READY_WITHIN = Duration.ofSeconds(Integer.getInteger("quayside.part-timeout-seconds", 300));
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final List<Port> listens;
    protected final Settings settings;
    private volatile ChildProcess process;
    private volatile boolean answered;
    private boolean ended;

    ProcessPart(String name, Settings settings, Port... listens) {
        this.name = name;
        this.settings = settings;
        this.listens = List.of(listens);
    }

    /** What has to be there before the process can be launched; may take minutes on the first start. */
    protected void prepare() {
    }

    protected abstract ChildProcess launch();

    protected abstract boolean healthy();

    protected Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Port> ports() {
        return listens;
    }

    @Override
    public final void start() {
        settings.ports().requireFree(this);
        prepare();
        synchronized (this) {
            if (ended) {
                throw new PartFailed(name + " was stopped before it had started.");
            }
            process = launch();
            Leftovers.remember(settings, name, process.handle());
        }
        awaitHealth();
    }

    /** Stops the part, also one that is just about to start. */
    final void end() {
        synchronized (this) {
            ended = true;
        }
        stop();
    }

    @Override
    public final boolean alive() {
        var current = process;
        return current != null && current.alive();
    }

    /** Whether it ran and is no more, although nobody stopped it. */
    final boolean hasDied() {
        return answered && !alive();
    }

    @Override
    public final void stop() {
        if (process != null) {
            process.stop(answered ? patience() : Duration.ofSeconds(5));
            Leftovers.forget(settings, name);
        }
    }

    @Override
    public final void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** One sentence about a process that has ended although nobody stopped it. */
    String obituary() {
        return "%s has stopped by itself (exit code %d%s); its log is %s."
                .formatted(name, process.exitCode(), diskNote(), process.log());
    }

    private void awaitHealth() {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!healthy()) {
            requireWaiting();
            if (process.endsWithin(Duration.ofMillis(100))) {
                throw new PartFailed("%s did not start (exit code %d%s): %s; its log is %s."
                        .formatted(name, process.exitCode(), diskNote(), LogLines.reason(process.lastLines(40)), process.log()));
            }
            if (System.nanoTime() > deadline) {
                process.kill();
                throw new PartFailed("%s did not answer within %d seconds; its log is %s."
                        .formatted(name, READY_WITHIN.toSeconds(), process.log()));
            }
        }
        answered = true;
    }

    /** An interrupted thread does not sleep any more: going on would keep a processor busy, and whoever stops the part from getting at it. */
    private void requireWaiting() {
        if (Thread.currentThread().isInterrupted()) {
            throw new PartFailed(name + " was not waited for until it had started.");
        }
    }

    private String diskNote() {
        try {
            long megabytes = Files.getFileStore(settings.folder()).getUsableSpace() >> 20;
            return megabytes < 64 ? ", the disk is full: only %d MB left".formatted(megabytes) : "";
        } catch (IOException e) {
            return "";
        }
    }

    protected static boolean answersOk(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(2)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
