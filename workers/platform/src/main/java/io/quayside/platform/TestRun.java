package io.quayside.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs all suites on parts of their own, beside a running Quayside: what {@code ./quayside test} runs. */
public final class TestRun {

    private static final List<String> SUITES = List.of("java", "admin", "browser", "crash");
    private static final Path LOGS = ProjectFolder.root().resolve("target/test-logs");

    private final Progress progress = new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    private Tally tally = Tally.NONE;

    public static void main(String[] words) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() ->
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
        var run = new TestRun();
        int code = 1;
        try {
            run.run(chosen(List.of(words)));
            code = run.tally.failed() == 0 && run.tally.passed() > 0 ? 0 : 1;
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            run.tally = run.tally.plus(new Tally(0, 1));
        }
        run.progress.say("%n%s".formatted(run.tally));
        System.exit(code);
    }

    private static Set<String> chosen(List<String> words) {
        for (String word : words) {
            if (!SUITES.contains(word)) {
                throw new PartFailed("\"%s\" is none of the suites: %s.".formatted(word, String.join(", ", SUITES)));
            }
        }
        return words.isEmpty() ? Set.copyOf(SUITES) : Set.copyOf(words);
    }

    private void run(Set<String> suites) throws IOException {
        if (suites.contains("java")) {
            onNewParts("java-parts", (platform, folder) -> {
                platform.keycloak.admin().addTestClient();
                var file = folder.resolve("platform.properties");
                platform.settings.store(file);
                run(Suites.java(file), "java.log");
            });
        }
        if (suites.contains("admin")) {
            run(Suites.admin(), "admin.log");
        }
        if (suites.contains("browser")) {
            onNewParts("browser-parts", (platform, folder) -> inTheBrowser(platform));
        }
        if (suites.contains("crash")) {
            run(Suites.crash(), "crash.log");
        }
    }

    private void inTheBrowser(Platform platform) throws IOException {
        var application = new Application(platform, SpringProperties.demo(platform.settings, "small"));
        try {
            progress.step("Application", application::start);
            run(Suites.browser(platform.settings), "browser.log");
        } finally {
            application.end();
        }
    }

    private interface Work {
        void with(Platform platform, Path folder) throws IOException;
    }

    private void onNewParts(String logs, Work work) throws IOException {
        var platform = new Platform(TestFolder.create());
        var folder = platform.settings.folder();
        progress.say("%nParts in %s".formatted(folder));
        try {
            platform.start(progress);
            work.with(platform, folder);
        } finally {
            platform.parts().forEach(Part::stop);
            keep(platform.settings.logs(), LOGS.resolve(logs));
            PartsCache.delete(folder);
        }
    }

    private void run(Suite suite, String log) {
        tally = tally.plus(suite.run(progress, LOGS.resolve(log)));
    }

    /** What the parts said, for whoever looks into a failure afterwards. */
    private static void keep(Path logs, Path kept) throws IOException {
        if (Files.isDirectory(logs)) {
            if (Files.isDirectory(kept)) {
                PartsCache.delete(kept);
            }
            PartsCache.copy(logs, kept);
        }
    }
}
