package io.quayside.process.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every row of the approval matrix, and each of its edges from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class ApprovalLevelsDecisionTest {

    private final Decision decision;

    ApprovalLevelsDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), PurchaseApprovalProcess.DECISION_APPROVAL_LEVELS);
    }

    /** Levels as "1:2 2": two people of level 1, one of level 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | document        | cost centres  | amount   | split    | category  | overrun | vendor  | deviation | levels
            QNL     | requisition     | 4100          | 0        | 0        | STANDARD  | false   | ACTIVE  | 0         | nobody
            QNL     | requisition     | 4100          | 999.99   | 999.99   | STANDARD  | false   | ACTIVE  | 0         | nobody
            QNL     | requisition     | 4100          | 1000     | 1000     | STANDARD  | false   | ACTIVE  | 0         | 1
            QNL     | requisition     | 4100          | 9999.99  | 9999.99  | STANDARD  | false   | ACTIVE  | 0         | 1
            QNL     | requisition     | 4100          | 10000    | 10000    | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QNL     | requisition     | 4100          | 49999.99 | 49999.99 | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QNL     | requisition     | 4100          | 50000    | 50000    | STANDARD  | false   | ACTIVE  | 0         | 1 2 3
            QNL     | requisition     | 4100          | 9000000  | 9000000  | STANDARD  | false   | ACTIVE  | 0         | 1 2 3
            QUS     | requisition     | 4100          | 1199.99  | 1199.99  | STANDARD  | false   | ACTIVE  | 0         | nobody
            QUS     | requisition     | 4100          | 1200     | 1200     | STANDARD  | false   | ACTIVE  | 0         | 1
            QUS     | requisition     | 4100          | 11999.99 | 11999.99 | STANDARD  | false   | ACTIVE  | 0         | 1
            QUS     | requisition     | 4100          | 12000    | 12000    | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QUS     | requisition     | 4100          | 59999.99 | 59999.99 | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QUS     | requisition     | 4100          | 60000    | 60000    | STANDARD  | false   | ACTIVE  | 0         | 1 2 3
            QUK     | requisition     | 4100          | 1        | 1        | STANDARD  | false   | ACTIVE  | 0         | 3
            QNL     | requisition     | 4100          | 400      | 999.99   | STANDARD  | false   | ACTIVE  | 0         | nobody
            QNL     | requisition     | 4100          | 400      | 1000     | STANDARD  | false   | ACTIVE  | 0         | 1
            QNL     | requisition     | 4100          | 400      | 10000    | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QNL     | requisition     | 4100          | 1000     |          | STANDARD  | false   | ACTIVE  | 0         | 1
            QNL     | requisition     | 4100          |          |          | STANDARD  | false   | ACTIVE  | 0         | 3
            QNL     | requisition     | 4100          | 10       | 10       | HAZARDOUS | false   | ACTIVE  | 0         | 2
            QNL     | requisition     | 4100          | 10       | 10       | CAPITAL   | false   | ACTIVE  | 0         | 2
            QNL     | requisition     | 4100          | 10       | 10       | STANDARD  | true    | ACTIVE  | 0         | 2
            QNL     | requisition     | 4100          | 10       | 10       | STANDARD  | false   | NEW     | 0         | 2
            QNL     | requisition     | 4100          | 10       | 10       | STANDARD  | false   | BLOCKED | 0         | 3
            QNL     | requisition     | 4100          | 10       | 10       | STANDARD  | false   | NONE    | 0         | nobody
            QNL     | requisition     | 4100          | 10       | 10       | STANDARD  | false   | ACTIVE  | 10        | nobody
            QNL     | requisition     | 4100          | 10       | 10       | STANDARD  | false   | ACTIVE  | 10.01     | 1
            QNL     | requisition     | 4100          | 10       | 10       | STANDARD  | false   | ACTIVE  | -50       | nobody
            QNL     | requisition     | 4100          | 10000    | 10000    | HAZARDOUS | true    | NEW     | 20        | 1 2 3
            QUS     | requisition     | 4100          | 1200     | 1200     | CAPITAL   | false   | BLOCKED | 0         | 1 2 3
            QNL     | requisition     | 4100          | 9999.99  | 9999.99  | STANDARD  | true    | ACTIVE  | 0         | 1 2
            QNL     | requisition     | 4100          | 10000    | 10000    | STANDARD  | true    | ACTIVE  | 0         | 1 2 3
            QNL     | requisition     | 4100          | 50000    | 50000    | STANDARD  | true    | ACTIVE  | 0         | 1 2 3
            QUS     | requisition     | 4100          | 11999.99 | 11999.99 | STANDARD  | true    | ACTIVE  | 0         | 1 2
            QUS     | requisition     | 4100          | 12000    | 12000    | STANDARD  | true    | ACTIVE  | 0         | 1 2 3
            QNL     | requisition     | CC-700        | 4999.99  | 4999.99  | STANDARD  | false   | ACTIVE  | 0         | 1
            QNL     | requisition     | CC-700        | 5000     | 5000     | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QNL     | requisition     | CC-100 CC-700 | 5000     | 5000     | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QNL     | requisition     | CC-100 CC-200 | 5000     | 5000     | STANDARD  | false   | ACTIVE  | 0         | 1
            QNL     | requisition     |               | 5000     | 5000     | STANDARD  | false   | ACTIVE  | 0         | 1
            QUS     | requisition     | CC-700        | 5000     | 5000     | STANDARD  | false   | ACTIVE  | 0         | 1
            QNL     | requisition     | 4100          | 9999.99  | 9999.99  | CAPITAL   | false   | ACTIVE  | 0         | 1 2
            QNL     | requisition     | 4100          | 10000    | 10000    | CAPITAL   | false   | ACTIVE  | 0         | 1:2 2
            QNL     | order-amendment | 4100          | 10000    | 10000    | CAPITAL   | false   | ACTIVE  | 0         | 1 2
            QNL     | order-amendment | 4100          | 10000    | 10000    | STANDARD  | false   | ACTIVE  | 0         | 1 2
            QUS     | requisition     | 4100          | 12000    | 12000    | CAPITAL   | false   | ACTIVE  | 0         | 1 2
            """)
    void should_give_the_levels_lowest_first_and_each_once(String company, String document, String costCentres, BigDecimal amount,
            BigDecimal split, String category, boolean overrun, String vendor, BigDecimal deviation, String levels) {
        var variables = new HashMap<String, Object>();
        variables.put("companyCode", company);
        variables.put("documentType", document);
        variables.put("facts", new ApprovalFacts(amount, split, category, overrun, vendor, deviation,
                costCentres == null ? List.of() : List.of(costCentres.split(" "))));

        assertThat(shortened(decision.evaluate(variables))).isEqualTo(levels);
    }

    private static String shortened(String json) {
        var rules = Stream.of(JsonMapper.shared().readValue(json, Rule[].class)).toList();
        assertThat(rules).extracting(Rule::rejections).as("rejections that end a level").allMatch(rejections -> rejections == 1);
        return rules.isEmpty() ? "nobody"
                : rules.stream().map(rule -> rule.level() + (rule.approvals() == 1 ? "" : ":" + rule.approvals())).collect(Collectors.joining(" "));
    }

    private record Rule(int level, int approvals, int rejections) {}
}
