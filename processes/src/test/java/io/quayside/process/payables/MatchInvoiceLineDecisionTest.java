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
import tools.jackson.databind.json.JsonMapper;

/** Every row of the tables, and each limit from both sides. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class MatchInvoiceLineDecisionTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Decision decision;

    MatchInvoiceLineDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), InvoiceMatchingProcess.DECISION_MATCH_LINE);
    }

    /** Five percent of 10.00, both ways: beyond 10.50 and below 9.50. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            company | category  | billed | received | returned | before | price | order | result           | reasons
            QNL     | BEAR-BALL | 10     | 10       | 0        | 0      | 10.00 | 10.00 | MATCHED          | ''
            QNL     | BEAR-BALL | 4      | 10       | 0        | 6      | 10.00 | 10.00 | MATCHED          | ''
            QNL     | BEAR-BALL | 4      | 10       | 0        | 0      | 10.00 | 10.00 | MATCHED          | ''
            QNL     | BEAR-BALL | 10     | 10       | 0        | 0      | 10.50 | 10.00 | WITHIN_TOLERANCE | ''
            QNL     | BEAR-BALL | 10     | 10       | 0        | 0      | 10.51 | 10.00 | EXCEPTION        | PRICE
            QNL     | BEAR-BALL | 10     | 10       | 0        | 0      | 9.50  | 10.00 | WITHIN_TOLERANCE | ''
            QNL     | BEAR-BALL | 10     | 10       | 0        | 0      | 9.49  | 10.00 | EXCEPTION        | PRICE
            QNL     | BEAR-BALL | 1      | 1        | 0        | 0      | 1025  | 1000  | WITHIN_TOLERANCE | ''
            QNL     | BEAR-BALL | 1      | 1        | 0        | 0      | 1025.01 | 1000 | EXCEPTION       | PRICE
            QNL     | BEAR-BALL | 500    | 500      | 0        | 0      | 10.50 | 10.00 | WITHIN_TOLERANCE | ''
            QNL     | BEAR-BALL | 501    | 501      | 0        | 0      | 10.50 | 10.00 | EXCEPTION        | TOTAL
            QNL     | BEAR-BALL | 501    | 501      | 0        | 0      | 9.50  | 10.00 | EXCEPTION        | TOTAL
            QNL     | BEAR-BALL | 11     | 10       | 0        | 0      | 10.00 | 10.00 | EXCEPTION        | QUANTITY
            QNL     | BEAR-BALL | 10     | 10       | 1        | 0      | 10.00 | 10.00 | EXCEPTION        | QUANTITY
            QNL     | BEAR-BALL | 5      | 10       | 0        | 6      | 10.00 | 10.00 | EXCEPTION        | QUANTITY
            QNL     | BEAR-BALL | 11     | 10       | 0        | 0      | 12.00 | 10.00 | EXCEPTION        | QUANTITY,PRICE
            QNL     | BEAR-BALL | 10     | 0        | 0        | 0      | 10.00 | 10.00 | EXCEPTION        | NO_RECEIPT
            QNL     | BEAR-BALL | 10     | 5        | 5        | 0      | 10.00 | 10.00 | EXCEPTION        | NO_RECEIPT
            QNL     | BEAR-BALL | 10     | 0        | 0        | 0      | 10.51 | 10.00 | EXCEPTION        | NO_RECEIPT,PRICE
            QNL     | BEAR-BALL | 1      | 1        | 0        | 0      | 0     | 0     | MATCHED          | ''
            QNL     | LUB-OIL   | 102    | 100      | 0        | 0      | 10.00 | 10.00 | WITHIN_TOLERANCE | ''
            QNL     | LUB-OIL   | 102.01 | 100      | 0        | 0      | 10.00 | 10.00 | EXCEPTION        | QUANTITY
            QNL     | LUB-OIL   | 100    | 100      | 0        | 0      | 10.01 | 10.00 | EXCEPTION        | PRICE,TOTAL
            QNL     | LUB-OIL   | 100    | 100      | 0        | 0      | 9.99  | 10.00 | EXCEPTION        | PRICE,TOTAL
            QUS     | LUB-OIL   | 12     | 10       | 0        | 0      | 10.00 | 10.00 | WITHIN_TOLERANCE | ''
            QUS     | LUB-OIL   | 12.01  | 10       | 0        | 0      | 10.00 | 10.00 | EXCEPTION        | QUANTITY
            QUS     | LUB-OIL   | 303    | 300      | 0        | 0      | 10.00 | 10.00 | WITHIN_TOLERANCE | ''
            QUS     | LUB-OIL   | 303.01 | 300      | 0        | 0      | 10.00 | 10.00 | EXCEPTION        | QUANTITY
            QUS     | LUB-OIL   | 10     | 10       | 0        | 0      | 10.50 | 10.00 | WITHIN_TOLERANCE | ''
            QUS     | LUB-OIL   | 10     | 10       | 0        | 0      | 10.51 | 10.00 | EXCEPTION        | PRICE
            QUS     | LUB-OIL   | 10     | 10       | 0        | 0      | 2.00  | 10.00 | WITHIN_TOLERANCE | ''
            QUS     | LUB-OIL   | 600    | 600      | 0        | 0      | 10.50 | 10.00 | WITHIN_TOLERANCE | ''
            QUS     | LUB-OIL   | 601    | 601      | 0        | 0      | 10.50 | 10.00 | EXCEPTION        | TOTAL
            QUS     | LUB-GREASE | 10    | 10       | 0        | 0      | 3.50  | 3.00  | WITHIN_TOLERANCE | ''
            QUS     | LUB-GREASE | 10    | 10       | 0        | 0      | 3.51  | 3.00  | EXCEPTION        | PRICE
            QUS     | LUB-GREASE | 10    | 10       | 0        | 0      | 0.50  | 0     | WITHIN_TOLERANCE | ''
            QUS     | LUB-GREASE | 10    | 10       | 0        | 0      | 1.00  | 3.00  | WITHIN_TOLERANCE | ''
            QUS     | LUB-GREASE | 600   | 600      | 0        | 0      | 3.50  | 3.00  | WITHIN_TOLERANCE | ''
            QUS     | LUB-GREASE | 601   | 601      | 0        | 0      | 3.50  | 3.00  | EXCEPTION        | TOTAL
            QUK     | -         | 10     | 10       | 0        | 0      | 10.00 | 10.00 | MATCHED          | ''
            QUK     | -         | 10     | 10       | 0        | 0      | 10.01 | 10.00 | EXCEPTION        | PRICE,TOTAL
            QUK     | -         | 10     | 10       | 0        | 0      | 9.99  | 10.00 | EXCEPTION        | PRICE,TOTAL
            QUK     | -         | 10.1   | 10       | 0        | 0      | 10.00 | 10.00 | EXCEPTION        | QUANTITY
            """)
    void should_compare_goods(String company, String category, BigDecimal billed, BigDecimal received, BigDecimal returned, BigDecimal before,
                              BigDecimal price, BigDecimal order, String result, String reasons) {
        var match = match(company, new MatchFigures.MatchLine("7", "goods", category, false, billed, billed, received, returned, before,
                price, order, billed.multiply(price), billed.multiply(order)));

        assertThat(match.result()).isEqualTo(result);
        assertThat(String.join(",", match.reasons())).isEqualTo(reasons);
        assertThat(match.lineId()).isEqualTo("7");
        assertThat(match.quantityVariance()).isEqualByComparingTo(billed.subtract(received.subtract(returned).subtract(before)));
        assertThat(match.priceVariance()).isEqualByComparingTo(price.subtract(order));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            company | kind    | duplicate | total  | expected | result    | reasons
            QNL     | freight | false     | 100    | 0 | WITHIN_TOLERANCE | ''
            QNL     | freight | false     | 100.01 | 0 | EXCEPTION | TOTAL
            QNL     | other   | false     | 100    | 0 | WITHIN_TOLERANCE | ''
            QNL     | other   | false     | 100.01 | 0 | EXCEPTION | NO_ORDER
            QUS     | freight | false     | 120    | 0 | WITHIN_TOLERANCE | ''
            QUS     | freight | false     | 120.01 | 0 | EXCEPTION | TOTAL
            QUK     | other   | false     | 0.01   | 0 | EXCEPTION | NO_ORDER
            QNL     | credit  | false     | 9999   | 0 | WITHIN_TOLERANCE | ''
            QNL     | credit  | true      | 9999   | 0 | EXCEPTION | DUPLICATE
            QNL     | other   | true      | 1      | 0 | EXCEPTION | DUPLICATE
            QNL     | freight | false     | 450    | 450 | MATCHED | ''
            QNL     | freight | false     | 550    | 450 | WITHIN_TOLERANCE | ''
            QNL     | freight | false     | 550.01 | 450 | EXCEPTION | TOTAL
            QNL     | freight | false     | 200    | 450 | WITHIN_TOLERANCE | ''
            QUK     | freight | false     | 450    | 450 | MATCHED | ''
            QUK     | freight | false     | 450.01 | 450 | EXCEPTION | TOTAL
            """)
    void should_compare_what_was_not_ordered(String company, String kind, boolean duplicate, BigDecimal total, BigDecimal expected, String result, String reasons) {
        var match = match(company, new MatchFigures.MatchLine("7", kind, "", duplicate, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, BigDecimal.ZERO, total, BigDecimal.ZERO, total, expected));

        assertThat(match.result()).isEqualTo(result);
        assertThat(String.join(",", match.reasons())).isEqualTo(reasons);
    }

    private LineMatch match(String company, MatchFigures.MatchLine line) {
        return JSON.readValue(decision.evaluate(Map.of("companyCode", company, "line", line)), LineMatch.class);
    }
}
