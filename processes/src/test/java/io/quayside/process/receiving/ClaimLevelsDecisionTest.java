package io.quayside.process.receiving;

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

@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class ClaimLevelsDecisionTest {

    private final Decision decision;

    ClaimLevelsDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), VendorClaimProcess.DECISION_CLAIM_LEVELS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            amount  | levels
            0       | []
            0.01    | [1]
            249.99  | [1]
            250     | [1,2]
            4999.99 | [1,2]
            5000    | [2,3]
            """)
    void should_ask_about_write_offs_by_amount(BigDecimal amount, String levels) {
        assertThat(decision.evaluate(Map.of("openClaimAmount", amount))).isEqualTo(levels);
    }
}
