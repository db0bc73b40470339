package io.quayside.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Everything that CI runs. */
final class Suites {

    private static final Predicate<String> MAVEN_LINES = Pattern.compile(
            "Tests run:|Flakes:|^\\[WARNING\\] io\\.quayside|^\\[ERROR\\] +\\S|^\\[INFO\\] Building \\S+ |BUILD (SUCCESS|FAILURE)").asPredicate();
    private static final Path ROOT = ProjectFolder.root();
    private static final Path ADMIN = ROOT.resolve("web/admin");

    private Suites() {
    }

    static Suite java(Path platform) {
        return maven("Java tests", Map.of("QUAYSIDE_TEST_PLATFORM", platform.toString()));
    }

    /** Has parts of its own, because it kills them. */
    static Suite crash() {
        return maven("Crash test", Map.of(), "-pl", "web/api", "-am", "-Dtest.groups=crash", "-Dtest.excluded-groups=");
    }

    static Suite admin() {
        return new Suite("Web application's tests", ADMIN, List.of("npm", "test", "--silent"), Map.of("CI", "true"), line -> true);
    }

    static Suite browser(Settings settings) {
        var environment = new HashMap<>(Map.of("QUAYSIDE_URL", settings.publicUrl(), "QUAYSIDE_MAIL_FOLDER", settings.mail().toString()));
        OnPath.first("chromium", "chromium-browser", "google-chrome").ifPresent(browser -> environment.putIfAbsent("CHROMIUM", browser.toString()));
        return new Suite("Browser tests", ADMIN, List.of("npm", "run", "--silent", "e2e"), environment, line -> true);
    }

    private static Suite maven(String name, Map<String, String> environment, String... more) {
        var command = new ArrayList<>(List.of(Distribution.maven(), "-B", "-ntp", "-Dmaven.test.failure.ignore=true", "-Dskip.npm=true"));
        command.addAll(List.of(more));
        command.add("verify");
        return new Suite(name, ROOT, command, environment, MAVEN_LINES);
    }
}
