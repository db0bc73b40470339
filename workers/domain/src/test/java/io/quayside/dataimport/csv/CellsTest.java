package io.quayside.dataimport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    private final List<LineError> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "12.50|12.50", "12,5|12.5", "-3|-3", "1234,5678|1234.5678", "0.125|0.125", "0,001|0.001"})
    void decimalsAreReadWithPointOrComma(String text, BigDecimal expected) {
        assertThat(cell(text).decimal("f")).isEqualTo(expected);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234|could be read in two ways, write it without thousands separators",
            "1.234,50|could be read in two ways, write it without thousands separators", "many|is not a number", "=1+1|is not a number"})
    void whatIsNoPlainNumberIsNotGuessed(String text, String message) {
        assertThat(cell(text).decimal("f")).isNull();
        assertThat(errors).containsExactly(new LineError(7, "f", text, message));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31", "31.12.2026", "31-12-2026", "2026-12-31 00:00:00"})
    void datesAreReadInUnmistakableFormsOnly(String text) {
        assertThat(cell(text).date("f")).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void americanAndImpossibleDatesAreRefused() {
        assertThat(cell("12/31/2026").date("f")).isNull();
        assertThat(cell("2026-02-30").date("f")).isNull();
        assertThat(errors).hasSize(2);
    }

    private Cells cell(String text) {
        return new Cells(new SourceLine(7, Map.of("f", text)), errors::add);
    }
}
