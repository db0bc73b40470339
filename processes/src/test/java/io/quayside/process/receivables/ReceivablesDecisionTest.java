package io.quayside.process.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import io.quayside.process.receivables.DunningAssessed.DunningFacts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of both tables, and each limit from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class ReceivablesDecisionTest {

    private final Engine engine;

    ReceivablesDecisionTest(Supplier<Engine> engine) {
        this.engine = engine.get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            items | amount   | days | level | since | segment       | blocked | paused | plan   | step     | next | wait
            0     | 0        | 0    | 2     | 3     | STANDARD      | false   | false  | none   | settle   | 0    | 0
            0     | 0        | 0    | 3     | 30    | STANDARD      | true    | true   | broken | settle   | 0    | 0
            1     | 5000     | 50   | 1     | 30    | STANDARD      | true    | false  | none   | wait     | 0    | 5
            1     | 5000     | 50   | 3     | 30    | STANDARD      | false   | true   | none   | wait     | 0    | 5
            1     | 5000     | 50   | 3     | 30    | STANDARD      | false   | false  | kept   | wait     | 0    | 5
            1     | 9.99     | 50   | 1     | 30    | STANDARD      | false   | false  | none   | wait     | 0    | 5
            1     | 0        | 50   | 1     | 30    | STANDARD      | false   | false  | none   | wait     | 0    | 5
            1     | 10       | 50   | 1     | 30    | STANDARD      | false   | false  | none   | letter   | 2    | 7
            1     | 5000     | 50   | 1     | 3     | STANDARD      | false   | false  | broken | escalate | 0    | 1
            1     | 5000     | 13   | 0     | 0     | KEY_ACCOUNT   | false   | false  | none   | wait     | 0    | 3
            1     | 5000     | 14   | 0     | 0     | KEY_ACCOUNT   | false   | false  | none   | letter   | 1    | 7
            1     | 5000     | 13   | 0     | 0     | PUBLIC_SECTOR | false   | false  | none   | wait     | 0    | 3
            1     | 5000     | 4    | 0     | 0     | STANDARD      | false   | false  | none   | wait     | 0    | 2
            1     | 5000     | 5    | 0     | 0     | STANDARD      | false   | false  | none   | letter   | 1    | 7
            1     | 5000     | 20   | 1     | 9     | STANDARD      | false   | false  | none   | wait     | 0    | 2
            1     | 5000     | 20   | 1     | 10    | STANDARD      | false   | false  | none   | letter   | 2    | 7
            1     | 24999.99 | 20   | 1     | 10    | STANDARD      | false   | false  | none   | letter   | 2    | 7
            1     | 25000    | 20   | 1     | 10    | STANDARD      | false   | false  | none   | letter   | 3    | 7
            1     | 25000    | 20   | 1     | 10    | KEY_ACCOUNT   | false   | false  | none   | letter   | 2    | 7
            1     | 5000     | 40   | 2     | 10    | KEY_ACCOUNT   | false   | false  | none   | escalate | 0    | 1
            1     | 5000     | 40   | 2     | 10    | PUBLIC_SECTOR | false   | false  | none   | letter   | 3    | 7
            1     | 5000     | 40   | 2     | 9     | KEY_ACCOUNT   | false   | false  | none   | wait     | 0    | 2
            1     | 5000     | 60   | 3     | 9     | STANDARD      | false   | false  | none   | wait     | 0    | 2
            1     | 5000     | 60   | 3     | 10    | STANDARD      | false   | false  | none   | escalate | 0    | 1
            """)
    void should_remind_ever_more_firmly(int items, BigDecimal amount, long days, int level, long since, String segment, boolean blocked, boolean paused, String plan,
                                        String step, int next, int wait) {
        var facts = new DunningFacts(items, amount, days, level, since, segment, blocked, paused, plan);

        assertThat(new Decision(engine, DunningProcess.DECISION_DUNNING).evaluate(Map.of("dunningFacts", facts)))
                .contains("\"step\":\"%s\"".formatted(step), "\"level\":%d".formatted(next), "\"waitDays\":%d".formatted(wait));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            amount  | levels
            0.01    | [1]
            499.99  | [1]
            500     | [1,2]
            9999.99 | [1,2]
            10000   | [2,3]
            """)
    void should_always_ask_a_second_person_about_credits(BigDecimal amount, String levels) {
        var decision = new Decision(engine, CreditNoteApprovalProcess.DECISION_CREDIT_LEVELS);

        assertThat(decision.evaluate(Map.of("creditAmount", amount))).isEqualTo(levels);
    }
}
