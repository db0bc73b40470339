package io.quayside.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts all parts and the application, watches them, and stops them in order: what {@code ./quayside up} runs. */
public final class Launcher {

    private final Progress progress;
    private final Platform platform;
    private final Application application;
    private final DataFolder folder;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final CountDownLatch endedCompletely = new CountDownLatch(1);

    Launcher(Platform platform, Application application, DataFolder folder, Progress progress) {
        this.platform = platform;
        this.application = application;
        this.folder = folder;
        this.progress = progress;
    }

    public static void main(String[] words) {
        var progress = new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        int code = 1;
        try {
            code = run(LauncherOptions.of(List.of(words), System.getenv()), progress);
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
        } catch (IOException | RuntimeException e) {
            System.err.println("Quayside could not be started: " + Sentence.of(e));
        }
        System.exit(code);
    }

    private static int run(LauncherOptions options, Progress progress) throws IOException {
        try (var folder = DataFolder.open(options.data())) {
            folder.requireSpaceToStart();
            var settings = Settings.of(options.data(), options.ports());
            Leftovers.end(settings.folder());
            var platform = new Platform(settings);
            var application = new Application(platform, options.demo().equals("none") ? Map.of() : SpringProperties.demo(settings, options.demo()));
            var launcher = new Launcher(platform, application, folder, progress);
            launcher.requireFreePorts();
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::end));
            try {
                long start = System.nanoTime();
                launcher.start();
                Welcome.print(progress, settings, options, (System.nanoTime() - start) / 1e9);
                launcher.watch();
                return 0;
            } catch (PartFailed | UncheckedIOException e) {
                launcher.complain(e);
                return 1;
            } finally {
                launcher.end();
            }
        }
    }

    /** Before anything is started, so that nobody waits a minute to hear of it. */
    private void requireFreePorts() {
        platform.parts().forEach(platform.settings.ports()::requireFree);
        platform.settings.ports().requireFree(application);
    }

    /** The application starts beside the engine and Keycloak, and waits for them itself when it needs them. */
    void start() {
        try (var starting = new StartingTogether(this::requireWell)) {
            var database = platform.start(starting, progress);
            starting.run(() -> {
                database.join();
                progress.step("Application", application::start);
            });
        }
    }

    /** Returns when this JVM is asked to end; throws when a process has ended by itself, or will soon for want of space. */
    private void watch() {
        try {
            while (!ended.get()) {
                requireWell();
                Thread.sleep(500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void requireWell() {
        if (!ended.get()) {
            platform.requireAlive();
            Platform.requireAlive(application);
            folder.requireSpaceToGoOn();
        }
    }

    /** Says what went wrong before all else is stopped; what fails because of the stopping is not worth a line. */
    private void complain(RuntimeException failure) {
        if (!ended.get()) {
            System.err.println(failure instanceof PartFailed ? failure.getMessage() : Sentence.of(failure));
        }
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            progress.say(String.format(Locale.ROOT, "%nStopping"));
            end(application);
            platform.parts().forEach(this::end);
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            endedCompletely.countDown();
        }
        try {
            endedCompletely.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Part part) {
        boolean wasAlive = part.alive();
        Runnable ending = part instanceof ProcessPart process ? process::end : part::stop;
        if (wasAlive) {
            progress.step(part.name() + " stopped", ending);
        } else {
            ending.run();
        }
    }
}
