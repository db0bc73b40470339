package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./quayside} as somebody at a terminal meets it: Ctrl-C ends everything, the next start finds the data, a part that dies is
 * named in one sentence, and a reset leaves nothing. Needs what the last build made, as {@code ./quayside test crash} provides it.
 */
@Tag("crash")
class LauncherTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration NEXT_START = Duration.ofSeconds(90);

    @TempDir
    private Path scratch;
    private final Ports ports = Ports.free();
    private final List<Terminal> terminals = new ArrayList<>();

    private record Terminal(Process process, Path out, Path err, List<ProcessHandle> children) {

        int ended() throws InterruptedException {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(children).as("processes that outlive it").noneMatch(ProcessHandle::isAlive);
            return process.exitValue();
        }

        List<String> complaints() throws IOException {
            return Files.readAllLines(err);
        }
    }

    @AfterEach
    void endWhatAFailureLeft() {
        terminals.forEach(terminal -> {
            terminal.process.descendants().forEach(ProcessHandle::destroyForcibly);
            terminal.children.forEach(ProcessHandle::destroyForcibly);
            terminal.process.destroyForcibly();
        });
    }

    @Test
    void startsEndsStartsAgainNamesWhatDiesAndIsReset() throws Exception {
        var first = up();
        long products = products();
        assertThat(products).isPositive();
        var tooEarly = quayside("reset", "--yes");
        assertThat(tooEarly.ended()).isEqualTo(1);
        assertThat(tooEarly.complaints()).singleElement().asString().contains("already runs on", "stop it with Ctrl-C");

        interrupt(first);

        assertThat(first.ended()).isZero();
        assertThat(first.complaints()).isEmpty();

        long start = System.nanoTime();
        var second = up();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("The next start on the same data took %.1f s.%n", took.toMillis() / 1e3);
        assertThat(took).isLessThanOrEqualTo(NEXT_START);
        assertThat(products()).as("products, neither lost nor loaded twice").isEqualTo(products);

        databaseOf(second).destroyForcibly();

        assertThat(second.ended()).isEqualTo(1);
        assertThat(second.complaints()).singleElement().asString().startsWith("MariaDB has stopped by itself (exit code 137); its log is ");

        assertThat(quayside("reset", "--yes").ended()).isZero();
        try (var left = Files.list(data())) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly(".lock");
        }
    }

    private Terminal up() throws Exception {
        var terminal = quayside("up", "--demo", "small");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(terminal.out).contains("Quayside is ready")) {
            assertThat(terminal.process.isAlive()).as(() -> "it starts: " + text(terminal.err)).isTrue();
            assertThat(System.nanoTime()).as(() -> "it is ready in time: " + text(terminal.out)).isLessThan(deadline);
            Thread.sleep(100);
        }
        terminal.process.descendants().forEach(terminal.children::add);
        assertThat(terminal.children).as("launcher, database, engine, identity and application").hasSizeGreaterThanOrEqualTo(5);
        return terminal;
    }

    private Terminal quayside(String... words) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("os.name").equals("Linux")) {
            // a run in the background ignores Ctrl-C, which is inherited and which no shell can undo
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(ProjectFolder.root().resolve("quayside").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data().toString()));
        var number = terminals.size();
        var out = scratch.resolve(number + ".out");
        var err = scratch.resolve(number + ".err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(ports.numbers().entrySet().stream()
                .collect(Collectors.toMap(port -> port.getKey().variable, port -> port.getValue().toString())));
        builder.environment().putAll(Map.of("QUAYSIDE_SKIP_BUILD", "true", "JAVA_HOME", System.getProperty("java.home")));
        var terminal = new Terminal(builder.start(), out, err, new ArrayList<>());
        terminals.add(terminal);
        return terminal;
    }

    private static void interrupt(Terminal terminal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(terminal.process.pid())).start().waitFor()).isZero();
    }

    private static ProcessHandle databaseOf(Terminal terminal) {
        return terminal.children.stream().filter(each -> each.info().command().orElse("").contains("mariadbd")).findFirst().orElseThrow();
    }

    private long products() throws SQLException {
        var database = new MariaDb(Settings.of(data(), ports)).database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM masterdata_product")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Path data() {
        return scratch.resolve("data");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
