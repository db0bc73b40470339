package io.quayside.quality.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingTest {

    private final Sampling sampling = new Sampling();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            lot    | level | severity  | aql   | letter | n    | Ac | Re
            1200   | II    | NORMAL    | 1.0   | J      | 80   | 2  | 3
            1200   | II    | TIGHTENED | 1.0   | J      | 80   | 1  | 2
            1201   | II    | NORMAL    | 1.0   | K      | 125  | 3  | 4
            500    | II    | NORMAL    | 1.0   | H      | 50   | 1  | 2
            1200   | I     | NORMAL    | 1.0   | H      | 50   | 1  | 2
            1200   | III   | NORMAL    | 1.0   | K      | 125  | 3  | 4
            1200   | S1    | NORMAL    | 6.5   | D      | 8    | 1  | 2
            1200   | S4    | NORMAL    | 2.5   | F      | 20   | 1  | 2
            8000   | II    | NORMAL    | 2.5   | L      | 200  | 10 | 11
            8000   | II    | NORMAL    | 4.0   | L      | 200  | 14 | 15
            500000 | II    | NORMAL    | 0.65  | P      | 800  | 10 | 11
            500001 | III   | NORMAL    | 0.025 | R      | 2000 | 1  | 2
            90     | II    | NORMAL    | 1.0   | E      | 13   | 0  | 1
            1000   | II    | NORMAL    | 2.5   | J      | 80   | 5  | 6
            1000   | II    | NORMAL    | 4.0   | J      | 80   | 7  | 8
            1000   | II    | NORMAL    | 0.65  | J      | 80   | 1  | 2
            1000   | II    | TIGHTENED | 6.5   | J      | 80   | 8  | 9
            1000   | II    | TIGHTENED | 15    | J      | 80   | 18 | 19
            60     | II    | NORMAL    | 250   | E      | 13   | 44 | 45
            """)
    void should_give_the_published_plan(BigDecimal lot, InspectionLevel level, Severity severity, BigDecimal aql, String letter, long n, int ac, int re) {
        var plan = sampling.plan(lot, level, aql, severity);

        assertThat(plan).isEqualTo(new SamplingPlan(letter, n, ac));
        assertThat(plan.rejection()).isEqualTo(re);
    }

    /** An arrow leads to the plan below or above, with that plan's sample size. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            lot    | severity  | aql   | letter | n    | Ac
            150    | NORMAL    | 1.0   | E      | 13   | 0
            280    | NORMAL    | 1.0   | H      | 50   | 1
            280    | TIGHTENED | 1.0   | J      | 80   | 1
            500    | TIGHTENED | 1.0   | J      | 80   | 1
            100    | NORMAL    | 0.65  | F      | 20   | 0
            50     | NORMAL    | 1.0   | E      | 13   | 0
            3200   | NORMAL    | 25    | H      | 50   | 21
            500001 | NORMAL    | 0.015 | P      | 800  | 0
            500001 | TIGHTENED | 0.025 | S      | 3150 | 1
            8      | NORMAL    | 10    | C      | 5    | 1
            """)
    void should_follow_the_arrows(BigDecimal lot, Severity severity, BigDecimal aql, String letter, long n, int ac) {
        assertThat(sampling.plan(lot, InspectionLevel.II, aql, severity)).isEqualTo(new SamplingPlan(letter, n, ac));
    }

    @ParameterizedTest
    @CsvSource({"5, 0.65, 5, 0", "1, 1.0, 1, 0", "10.2, 0.10, 11, 0", "0.4, 1.0, 1, 0"})
    void should_look_at_the_whole_lot_when_it_is_no_larger_than_the_sample(BigDecimal lot, BigDecimal aql, long n, int ac) {
        var plan = sampling.plan(lot, InspectionLevel.II, aql, Severity.NORMAL);

        assertThat(plan.sampleSize()).isEqualTo(n);
        assertThat(plan.acceptance()).isEqualTo(ac);
    }

    @Property(tries = 500)
    void should_have_a_plan_for_every_lot_level_and_limit(
            @ForAll @LongRange(min = 1, max = 2_000_000) long lot, @ForAll InspectionLevel level, @ForAll Severity severity) {
        for (BigDecimal aql : sampling.limits()) {
            assertThat(sampling.plan(BigDecimal.valueOf(lot), level, aql, severity).sampleSize()).isBetween(1L, lot);
        }
    }

    /** A larger share of bad units may never be easier to pass under the stricter table. */
    @Property(tries = 200)
    void should_never_accept_more_when_tightened(@ForAll @LongRange(min = 2, max = 2_000_000) long lot) {
        for (BigDecimal aql : sampling.limits()) {
            var normal = sampling.plan(BigDecimal.valueOf(lot), InspectionLevel.II, aql, Severity.NORMAL);
            var tightened = sampling.plan(BigDecimal.valueOf(lot), InspectionLevel.II, aql, Severity.TIGHTENED);
            assertThat(tightened.acceptance() * normal.sampleSize()).isLessThanOrEqualTo(normal.acceptance() * tightened.sampleSize()
                    + (normal.acceptance() == 0 ? tightened.sampleSize() : 0));
        }
    }

    @Test
    void should_know_no_other_limit() {
        assertThat(sampling.limits()).hasSize(26).contains(new BigDecimal("0.65")).doesNotContain(new BigDecimal("3"));
        assertThatThrownBy(() -> sampling.plan(BigDecimal.TEN, InspectionLevel.II, new BigDecimal("3"), Severity.NORMAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sampling.everything(new BigDecimal("12.5"))).isEqualTo(new SamplingPlan("-", 13, 0));
    }
}
