package io.quayside.process.quality;

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

/** Every row, and each edge from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class DispositionLevelsDecisionTest {

    private final Decision decision;

    DispositionLevelsDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), QualityInspectionProcess.DECISION_DISPOSITION_LEVELS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | value    | levels
            QNL     | 0        | []
            QNL     | 249.99   | []
            QNL     | 250      | [1]
            QUS     | 2499.99  | [1]
            QUS     | 2500     | [1,2]
            QNL     | 24999.99 | [1,2]
            QNL     | 25000    | [1,2,3]
            QUK     | 1        | [3]
            QNL     |          | [3]
            """)
    void should_be_approved_by(String company, BigDecimal value, String expected) {
        var variables = new HashMap<String, Object>();
        variables.put("companyCode", company);
        variables.put("dispositionAmount", value);

        assertThat(decision.evaluate(variables)).isEqualTo(expected);
    }
}
