package io.quayside.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A test runner of one kind: its command, and which of its lines the person at the terminal wants to see. */
record Suite(String name, Path folder, List<String> command, Map<String, String> environment, Predicate<String> telling) {

    /** Runs it to its end; a runner that fails without naming a failed test counts as one. */
    Tally run(Progress progress, Path log) {
        progress.say("%n%s".formatted(name));
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var tally = read(process, progress, log);
            int code = process.waitFor();
            return code != 0 && tally.failed() == 0 ? brokenRunner(progress, tally, code, log) : tally;
        } catch (IOException e) {
            progress.say("  %s could not be run: %s".formatted(command.getFirst(), e.getMessage()));
            return new Tally(0, 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Tally(0, 1);
        }
    }

    private Tally read(Process process, Progress progress, Path log) throws IOException {
        var tally = Tally.NONE;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var copy = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                tally = tally.plus(Tally.of(line));
                if (telling.test(line)) {
                    progress.say(line);
                }
            }
        }
        return tally;
    }

    private static Tally brokenRunner(Progress progress, Tally tally, int code, Path log) {
        progress.say("  It ended with code %d although no test failed; its log is %s".formatted(code, log));
        return tally.plus(new Tally(0, 1));
    }
}
