package io.quayside.process.ledger;

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
class LedgerLevelsDecisionTest {

    private final Engine engine;

    LedgerLevelsDecisionTest(Supplier<Engine> engine) {
        this.engine = engine.get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | amount   | levels
            QNL     | 0.01     | [1]
            QNL     | 4999.99  | [1]
            QNL     | 5000     | [1,2]
            QNL     | 24999.99 | [1,2]
            QNL     | 25000    | [1,2,3]
            QUS     | 5999.99  | [1]
            QUS     | 6000     | [1,2]
            QUS     | 29999.99 | [1,2]
            QUS     | 30000    | [1,2,3]
            QUK     | 0.01     | [3]
            """)
    void should_ask_about_entries_by_hand_by_amount(String company, BigDecimal amount, String levels) {
        var decision = new Decision(engine, JournalVoucherProcess.DECISION_VOUCHER_LEVELS);

        assertThat(decision.evaluate(Map.of("companyCode", company, "entryAmount", amount))).isEqualTo(levels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | amount   | levels
            QNL     | 0.01     | [1]
            QNL     | 2499.99  | [1]
            QNL     | 2500     | [1,2]
            QNL     | 9999.99  | [1,2]
            QNL     | 10000    | [1,2,3]
            QUS     | 2999.99  | [1]
            QUS     | 3000     | [1,2]
            QUS     | 11999.99 | [1,2]
            QUS     | 12000    | [1,2,3]
            QUK     | 0.01     | [3]
            """)
    void should_ask_about_revaluations_by_what_they_change(String company, BigDecimal amount, String levels) {
        var decision = new Decision(engine, StockRevaluationProcess.DECISION_REVALUATION_LEVELS);

        assertThat(decision.evaluate(Map.of("companyCode", company, "revaluationAmount", amount))).isEqualTo(levels);
    }
}
