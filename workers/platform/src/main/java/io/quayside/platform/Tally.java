package io.quayside.platform;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many tests passed and failed, read from the closing lines of the test runners. */
record Tally(int passed, int failed) {

    static final Tally NONE = new Tally(0, 0);

    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

    private record Form(Pattern pattern, Function<MatchResult, Tally> counting) {
    }

    private static final List<Form> FORMS = List.of(
            // Surefire, once per module: the lines with " -- in" are its single classes
            new Form(Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)(?:, Flakes: \\d+)?$"), found -> {
                int failed = number(found, 2) + number(found, 3);
                return new Tally(number(found, 1) - failed - number(found, 4), failed);
            }),
            // Vitest
            new Form(Pattern.compile("^\\s*Tests\\s+(?:(\\d+) failed \\| )?(?:(\\d+) passed)"), found ->
                    new Tally(number(found, 2), number(found, 1))),
            new Form(Pattern.compile("^\\s*Tests\\s+(\\d+) failed(?! \\|)"), found -> new Tally(0, number(found, 1))),
            // the browser tests
            new Form(Pattern.compile("^(\\d+) passed, (\\d+) failed"), found -> new Tally(number(found, 1), number(found, 2))));

    static Tally of(String line) {
        var plain = COLOURS.matcher(line).replaceAll("").stripTrailing();
        for (Form form : FORMS) {
            var matcher = form.pattern().matcher(plain);
            if (matcher.find()) {
                return form.counting().apply(matcher.toMatchResult());
            }
        }
        return NONE;
    }

    Tally plus(Tally other) {
        return new Tally(passed + other.passed, failed + other.failed);
    }

    @Override
    public String toString() {
        return "%d passed, %d failed".formatted(passed, failed);
    }

    private static int number(MatchResult found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }
}
