package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closing lines of every runner are counted once, and single classes not at all. */
class TallyTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "[INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 2; 10; 0",
            "[ERROR] Tests run: 12, Failures: 1, Errors: 2, Skipped: 0; 9; 3",
            "[WARNING] Tests run: 9, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1; 9; 0",
            "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 3 s -- in io.quayside.PartsTest; 0; 0",
            "'      Tests  40 passed (40)'; 40; 0",
            "'      Tests  2 failed | 38 passed (40)'; 38; 2",
            "'      Tests  2 failed (2)'; 0; 2",
            "' Test Files  3 passed (3)'; 0; 0",
            "'7 passed, 1 failed'; 7; 1"})
    void closingLineIsCounted(String line, int passed, int failed) {
        assertThat(Tally.of(line)).isEqualTo(new Tally(passed, failed));
    }

    @ParameterizedTest
    @CsvSource({"\u001B[1mTests run: 3\u001B[m, 0, 0"})
    void coloursDoNotMatter(String line, int passed, int failed) {
        assertThat(Tally.of("\u001B[1;32m      Tests \u001B[0m \u001B[32m4 passed\u001B[39m (4)")).isEqualTo(new Tally(4, 0));
        assertThat(Tally.of(line)).isEqualTo(new Tally(passed, failed));
    }
}
