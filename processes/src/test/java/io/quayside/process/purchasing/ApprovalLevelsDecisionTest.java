package io.quayside.process.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the approval matrix, and each of its edges from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class ApprovalLevelsDecisionTest {

    private final Decision decision;

    ApprovalLevelsDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), PurchaseApprovalProcess.DECISION_APPROVAL_LEVELS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | amount    | split     | category  | overrun | vendor  | deviation | levels
            QNL     | 0         | 0         | STANDARD  | false   | ACTIVE  | 0         | []
            QNL     | 999.99    | 999.99    | STANDARD  | false   | ACTIVE  | 0         | []
            QNL     | 1000      | 1000      | STANDARD  | false   | ACTIVE  | 0         | [1]
            QNL     | 9999.99   | 9999.99   | STANDARD  | false   | ACTIVE  | 0         | [1]
            QNL     | 10000     | 10000     | STANDARD  | false   | ACTIVE  | 0         | [1,2]
            QNL     | 49999.99  | 49999.99  | STANDARD  | false   | ACTIVE  | 0         | [1,2]
            QNL     | 50000     | 50000     | STANDARD  | false   | ACTIVE  | 0         | [1,2,3]
            QNL     | 9000000   | 9000000   | STANDARD  | false   | ACTIVE  | 0         | [1,2,3]
            QUS     | 1199.99   | 1199.99   | STANDARD  | false   | ACTIVE  | 0         | []
            QUS     | 1200      | 1200      | STANDARD  | false   | ACTIVE  | 0         | [1]
            QUS     | 11999.99  | 11999.99  | STANDARD  | false   | ACTIVE  | 0         | [1]
            QUS     | 12000     | 12000     | STANDARD  | false   | ACTIVE  | 0         | [1,2]
            QUS     | 59999.99  | 59999.99  | STANDARD  | false   | ACTIVE  | 0         | [1,2]
            QUS     | 60000     | 60000     | STANDARD  | false   | ACTIVE  | 0         | [1,2,3]
            QUK     | 1         | 1         | STANDARD  | false   | ACTIVE  | 0         | [3]
            QNL     | 400       | 999.99    | STANDARD  | false   | ACTIVE  | 0         | []
            QNL     | 400       | 1000      | STANDARD  | false   | ACTIVE  | 0         | [1]
            QNL     | 400       | 10000     | STANDARD  | false   | ACTIVE  | 0         | [1,2]
            QNL     | 1000      |           | STANDARD  | false   | ACTIVE  | 0         | [1]
            QNL     |           |           | STANDARD  | false   | ACTIVE  | 0         | [3]
            QNL     | 10        | 10        | HAZARDOUS | false   | ACTIVE  | 0         | [2]
            QNL     | 10        | 10        | CAPITAL   | false   | ACTIVE  | 0         | [2]
            QNL     | 10        | 10        | STANDARD  | true    | ACTIVE  | 0         | [2]
            QNL     | 10        | 10        | STANDARD  | false   | NEW     | 0         | [2]
            QNL     | 10        | 10        | STANDARD  | false   | BLOCKED | 0         | [3]
            QNL     | 10        | 10        | STANDARD  | false   | NONE    | 0         | []
            QNL     | 10        | 10        | STANDARD  | false   | ACTIVE  | 10        | []
            QNL     | 10        | 10        | STANDARD  | false   | ACTIVE  | 10.01     | [1]
            QNL     | 10        | 10        | STANDARD  | false   | ACTIVE  | -50       | []
            QNL     | 10000     | 10000     | HAZARDOUS | true    | NEW     | 20        | [1,2]
            QUS     | 1200      | 1200      | CAPITAL   | false   | BLOCKED | 0         | [1,2,3]
            """)
    void should_give_the_levels_lowest_first_and_each_once(String company, BigDecimal amount, BigDecimal split, String category,
            boolean overrun, String vendor, BigDecimal deviation, String levels) {
        var variables = new HashMap<String, Object>();
        variables.put("companyCode", company);
        variables.put("facts", new ApprovalFacts(amount, split, category, overrun, vendor, deviation, "4100"));

        assertThat(decision.evaluate(variables)).isEqualTo(levels);
    }
}
