package io.quayside.process.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row, and each edge from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class ChooseSamplingDecisionTest {

    private final Decision decision;

    ChooseSamplingDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), QualityInspectionProcess.DECISION_CHOOSE_SAMPLING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            trigger   | certified | score | accepted | rejected | last      | skipped | sampling
            all       | true      |       | 0        | 0        |           | 0       | normal
            all       | true      | 97    | 10       | 0        | normal    | 0       | normal
            skip-lot  | true      | 90    | 10       | 0        | normal    | 3       | skip
            skip-lot  | true      | 90    | 10       | 0        | normal    | 4       | normal
            skip-lot  | true      | 89.9  | 10       | 0        | normal    | 0       | normal
            skip-lot  | true      | 90    | 9        | 0        | normal    | 0       | normal
            skip-lot  | true      | 90    | 10       | 1        | normal    | 0       | normal
            skip-lot  | false     | 90    | 10       | 0        | normal    | 0       | normal
            skip-lot  | true      |       | 10       | 0        | normal    | 0       | normal
            skip-lot  | true      | 59.9  | 10       | 0        | normal    | 0       | tightened
            all       | true      | 60    | 3        | 1        | normal    | 0       | normal
            all       | true      | 80    | 0        | 2        | normal    | 0       | tightened
            all       | true      | 80    | 4        | 0        | tightened | 0       | tightened
            all       | true      | 80    | 5        | 0        | tightened | 0       | normal
            percent   | false     | 80    | 5        | 0        | normal    | 0       | normal
            certificate-only | true  | 50 | 0    | 3        | tightened | 0       | skip
            certificate-only | false | 80 | 5    | 0        | normal    | 0       | normal
            """)
    void should_sample(String trigger, boolean certified, BigDecimal score, int accepted, int rejected, String last, int skipped, String expected) {
        var facts = new SamplingFacts(trigger, certified, score, accepted, rejected, last, skipped);

        assertThat(decision.evaluate(Map.of("samplingFacts", facts))).isEqualTo('"' + expected + '"');
    }
}
