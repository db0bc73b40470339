package io.quayside.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvCellTest {

    @Test
    void aFormulaBecomesText() {
        assertThat(CsvCell.of("=HYPERLINK(\"http://x\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(CsvCell.of("@SUM")).isEqualTo("'@SUM");
        assertThat(CsvCell.of("-2+3")).isEqualTo("'-2+3");
        assertThat(CsvCell.of("plain")).isEqualTo("plain");
        assertThat(CsvCell.of("two\nlines")).isEqualTo("\"two\nlines\"");
    }
}
