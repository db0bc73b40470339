package io.quayside.process.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import io.quayside.process.purchasing.AmendmentAssessment.AmendmentFacts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of both tables, and each edge of the tolerances from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class AssessAmendmentDecisionTest {

    private final Decision decision;

    AssessAmendmentDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), OrderAmendmentProcess.DECISION_ASSESS_AMENDMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | rise    | percent | decision
            QNL     | 0       | 0       | apply
            QNL     | 0.01    | 0.01    | apply
            QNL     | 500     | 5       | apply
            QNL     | 500.01  | 5       | approve
            QNL     | 500     | 5.01    | approve
            QNL     | 10      | 20      | approve
            QNL     | 20000   | 1       | approve
            QUS     | 600     | 5       | apply
            QUS     | 600.01  | 5       | approve
            QUS     | 600     | 5.01    | approve
            QUK     | 0       | 0       | apply
            QUK     | 0.01    | 0.01    | approve
            QNL     |         |         | approve
            """)
    void should_apply_within_both_tolerances(String company, BigDecimal rise, BigDecimal percent, String expected) {
        assertThat(decision.evaluate(Map.of("companyCode", company, "amendmentFacts", facts(rise, rise, percent)))).isEqualTo('"' + expected + '"');
    }

    @ParameterizedTest
    @CsvSource({"500, 5, apply", "500.01, 5, approve", "9000, 90, approve"})
    void should_not_let_a_lower_total_make_room_for_lines_that_rise(BigDecimal rise, BigDecimal percent, String expected) {
        var facts = facts(BigDecimal.valueOf(-1), rise, percent);

        assertThat(decision.evaluate(Map.of("companyCode", "QNL", "amendmentFacts", facts))).isEqualTo('"' + expected + '"');
    }

    private static AmendmentFacts facts(BigDecimal change, BigDecimal rise, BigDecimal percent) {
        return new AmendmentFacts(percent, change, percent, rise, BigDecimal.TEN);
    }
}
