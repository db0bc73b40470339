package io.quayside.quality.score;

import static io.quayside.quality.score.VendorEventKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScoreFormulaTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void should_know_nothing_of_a_new_vendor() {
        assertThat(ScoreFormula.of(List.of(), NOW).score()).isEmpty();
    }

    @Test
    void should_weigh_quality_punctuality_and_accuracy() {
        var events = List.of(today(LOT_ACCEPTED), today(LOT_ACCEPTED), today(LOT_ACCEPTED), today(LOT_REJECTED),
                today(ON_TIME), today(LATE), today(ACCURATE));

        assertThat(ScoreFormula.of(events, NOW).score()).as("60 x 3/4 + 20 x 1/2 + 20 x 1").hasValue(new BigDecimal("75.0"));
    }

    @Test
    void should_leave_out_what_is_not_known() {
        assertThat(ScoreFormula.of(List.of(today(LOT_ACCEPTED), today(NONCONFORMANCE)), NOW).score()).hasValue(new BigDecimal("50.0"));
        assertThat(ScoreFormula.of(List.of(today(ON_TIME), today(DISCREPANT)), NOW).score()).hasValue(new BigDecimal("50.0"));
    }

    @Test
    void should_let_events_fade_and_be_forgotten_after_a_year() {
        assertThat(ScoreFormula.of(List.of(today(LOT_ACCEPTED), ago(LOT_REJECTED, 90)), NOW).score()).as("1 / 1.5").hasValue(new BigDecimal("66.7"));
        assertThat(ScoreFormula.of(List.of(today(LOT_ACCEPTED), ago(LOT_REJECTED, 366)), NOW).score()).hasValue(new BigDecimal("100.0"));
    }

    @Property(tries = 200)
    void should_stay_within_bounds_and_never_rise_by_a_rejected_lot(
            @ForAll @Size(min = 1, max = 30) List<VendorEventKind> kinds, @ForAll @IntRange(max = 300) int days) {
        var events = kinds.stream().map(kind -> ago(kind, days)).toList();
        var before = ScoreFormula.of(events, NOW).quality();
        var after = ScoreFormula.of(Stream.concat(events.stream(), Stream.of(today(LOT_REJECTED))).toList(), NOW);

        assertThat(after.score().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(after.quality().orElseThrow()).isLessThanOrEqualTo(before.orElse(1.0));
    }

    private static VendorEvent today(VendorEventKind kind) {
        return ago(kind, 0);
    }

    private static VendorEvent ago(VendorEventKind kind, int days) {
        return new VendorEvent("QNL", 1, kind, kind + ":" + days, NOW.minus(Duration.ofDays(days)));
    }
}
