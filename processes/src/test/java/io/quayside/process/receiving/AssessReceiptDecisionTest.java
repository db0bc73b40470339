package io.quayside.process.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import io.quayside.process.receiving.CountFacts.LineFact;
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
class AssessReceiptDecisionTest {

    private final Decision decision;

    AssessReceiptDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), GoodsReceiptProcess.DECISION_ASSESS_RECEIPT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | wrong lot | damaged | over   | amount | short  | outcome
            QNL     | false     | 0       | 0      | 0      | 0      | accept
            QNL     | true      | 0       | 0      | 0      | 0      | approve
            QNL     | true      | 0       | 0      | 0      | 50     | approve
            QNL     | false     | 10      | 0      | 0      | 0      | accept
            QNL     | false     | 10.01   | 0      | 0      | 0      | approve
            QNL     | false     | 10      | 0      | 0      | 30     | backorder
            QNL     | false     | 0       | 0      | 0      | 0.01   | accept-short
            QNL     | false     | 0       | 0      | 0      | 2      | accept-short
            QNL     | false     | 0       | 0      | 0      | 2.01   | backorder
            QNL     | false     | 0       | 0      | 0      | 100    | backorder
            QNL     | false     | 0       | 0.01   | 0.01   | 0      | accept
            QNL     | false     | 0       | 5      | 250    | 0      | accept
            QNL     | false     | 0       | 5.01   | 250    | 0      | approve
            QNL     | false     | 0       | 5      | 250.01 | 0      | approve
            QNL     | false     | 0       | 25     | 9000   | 0      | approve
            QNL     | false     | 0       | 25.01  | 1      | 0      | refuse-surplus
            QUS     | false     | 0       | 5      | 300    | 0      | accept
            QUS     | false     | 0       | 5      | 300.01 | 0      | approve
            QUS     | false     | 0       | 25.01  | 1      | 0      | refuse-surplus
            QUS     | false     | 10.01   | 0      | 0      | 0      | approve
            QUS     | false     | 0       | 0      | 0      | 2.01   | backorder
            QUK     | false     | 0       | 0      | 0      | 0      | accept
            QUK     | false     | 0.01    | 0      | 0      | 0      | approve
            QUK     | false     | 0       | 0.01   | 0.01   | 0      | approve
            QUK     | false     | 0       | 10     | 1      | 0      | approve
            QUK     | false     | 0       | 10.01  | 1      | 0      | refuse-surplus
            QUK     | false     | 0       | 0      | 0      | 0.01   | backorder
            QNL     | false     |         |        |        |        | approve
            """)
    void should_settle_what_is_within_the_tolerance(String company, boolean wrongLot, BigDecimal damaged, BigDecimal over, BigDecimal amount,
            BigDecimal shortPercent, String expected) {
        var fact = new LineFact("1", "B-1 Bearing", true, over, amount, shortPercent, damaged, wrongLot);

        assertThat(decision.evaluate(Map.of("companyCode", company, "lineFact", fact))).isEqualTo('"' + expected + '"');
    }
}
