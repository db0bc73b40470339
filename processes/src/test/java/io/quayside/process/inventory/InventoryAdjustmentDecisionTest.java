package io.quayside.process.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import io.quayside.process.inventory.VarianceAssessment.CountFacts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables, and each edge of the limits from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class InventoryAdjustmentDecisionTest {

    private final Decision assess;
    private final Decision levels;

    InventoryAdjustmentDecisionTest(Supplier<Engine> engine) {
        assess = new Decision(engine.get(), InventoryAdjustmentProcess.DECISION_ASSESS_VARIANCE);
        levels = new Decision(engine.get(), InventoryAdjustmentProcess.DECISION_ADJUSTMENT_LEVELS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | complete | attempts | zero  | different | percent | value   | limit | amount | decision
            QNL     | false    | 1        | false | true      | 50      | 900     |       |        | count
            QNL     | false    | 2        | false | true      | 50      | 900     |       |        | recount
            QNL     | true     | 1        | false | false     | 0       | 0       |       |        | close
            QNL     | true     | 1        | true  | false     | 0       | 0       |       |        | recount
            QNL     | true     | 2        | true  | false     | 0       | 0       |       |        | close
            QNL     | false    | 1        | true  | false     | 0       | 0       |       |        | count
            QNL     | true     | 2        | true  | true      | 2.01    | 1       |       |        | approve
            QNL     | true     | 1        | true  | true      | 1       | 1       |       |        | recount
            QNL     | true     | 2        | true  | true      | 1       | 1       |       |        | post
            QNL     | true     | 1        | false | true      | 2       | 100     |       |        | post
            QNL     | true     | 1        | false | true      | 2.01    | 100     |       |        | recount
            QNL     | true     | 1        | false | true      | 2       | 100.01  |       |        | recount
            QNL     | true     | 2        | false | true      | 2.01    | 100     |       |        | approve
            QNL     | true     | 2        | false | true      | 2       | 100.01  |       |        | approve
            QNL     | true     | 1        | false | true      | 10      | 100     | 10    |        | post
            QNL     | true     | 1        | false | true      | 10.01   | 100     | 10    |        | recount
            QNL     | true     | 1        | false | true      | 1       | 10      | 0.5   |        | recount
            QUS     | true     | 1        | false | true      | 2       | 120     |       |        | post
            QUS     | true     | 1        | false | true      | 2       | 120.01  |       |        | recount
            QUK     | true     | 1        | false | true      | 0.01    | 0.01    |       |        | recount
            QUK     | true     | 2        | false | true      | 0.01    | 0.01    |       |        | approve
            QNL     | true     | 1        | false | true      | 2       | 100.01  |       | 500    | post
            QNL     | true     | 1        | false | true      | 2       | 500     |       | 500    | post
            QNL     | true     | 1        | false | true      | 2       | 500.01  |       | 500    | recount
            QNL     | true     | 1        | false | true      | 2.01    | 1       |       | 500    | recount
            QNL     | true     | 2        | false | true      | 1       | 20      |       | 10     | approve
            """)
    void should_post_within_the_limits_only(String company, boolean complete, int attempts, boolean zero, boolean different, BigDecimal percent, BigDecimal value,
            BigDecimal limit, BigDecimal amount, String expected) {
        var facts = new CountFacts(complete, attempts, zero, different, percent, value, limit, amount);

        assertThat(assess.evaluate(Map.of("companyCode", company, "countFacts", facts))).isEqualTo('"' + expected + '"');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | value    | levels
            QNL     | 0        | [1]
            QNL     | 2499.99  | [1]
            QNL     | 2500     | [1,2]
            QNL     | 9999.99  | [1,2]
            QNL     | 10000    | [1,2,3]
            QUS     | 2999.99  | [1]
            QUS     | 3000     | [1,2]
            QUS     | 12000    | [1,2,3]
            QUK     | 1        | [3]
            """)
    void should_name_more_approvers_for_more_value(String company, BigDecimal value, String expected) {
        var facts = new CountFacts(true, 2, false, true, BigDecimal.TEN, value, null, null);

        assertThat(levels.evaluate(Map.of("companyCode", company, "countFacts", facts))).isEqualTo(expected);
    }
}
