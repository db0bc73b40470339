package io.quayside.process.payables;

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

/** Every row of both tables of levels, and each limit from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class PaymentLevelsDecisionTest {

    private final Engine engine;

    PaymentLevelsDecisionTest(Supplier<Engine> engine) {
        this.engine = engine.get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | bank data changed | amount   | levels
            QNL     | false             | 0.01     | [1,2]
            QNL     | false             | 49999.99 | [1,2]
            QNL     | false             | 50000    | [2,3]
            QUS     | false             | 59999.99 | [1,2]
            QUS     | false             | 60000    | [2,3]
            QUK     | false             | 1        | [2,3]
            QNL     | true              | 1        | [1,2,3]
            QUK     | true              | 99999    | [1,2,3]
            """)
    void should_always_ask_two_people_about_payments(String company, boolean changed, BigDecimal amount, String levels) {
        var decision = new Decision(engine, PaymentProposalProcess.DECISION_PAYMENT_LEVELS);

        assertThat(decision.evaluate(Map.of("companyCode", company, "paymentFacts", new ProposalCheck.PaymentFacts(amount, 1, changed))))
                .isEqualTo(levels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            amount  | levels
            0.01    | [1]
            249.99  | [1]
            250     | [1,2]
            4999.99 | [1,2]
            5000    | [2,3]
            """)
    void should_ask_about_write_offs_by_amount(BigDecimal amount, String levels) {
        var decision = new Decision(engine, UnbilledReceiptProcess.DECISION_WRITE_OFF_LEVELS);

        assertThat(decision.evaluate(Map.of("accruedAmount", amount))).isEqualTo(levels);
    }
}
