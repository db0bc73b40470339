package io.quayside.process.payables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every row, alone and where two meet. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class RouteInvoiceDecisionTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Decision decision;

    RouteInvoiceDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), InvoiceMatchingProcess.DECISION_ROUTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            first               | second     | outcome   | groups                       | reasons
            ''                  | ''         | payable   | ''                           | ''
            NO_RECEIPT          | ''         | waiting   | accountant,buyer             | NO_RECEIPT
            NO_RECEIPT          | NO_RECEIPT | waiting   | accountant,buyer             | NO_RECEIPT
            NO_RECEIPT          | PRICE      | exception | buyer,accountant             | NO_RECEIPT,PRICE
            PRICE               | ''         | exception | buyer                        | PRICE
            QUANTITY            | ''         | exception | buyer,accountant             | QUANTITY
            QUANTITY;PRICE      | ''         | exception | buyer,accountant             | QUANTITY,PRICE
            DUPLICATE           | DUPLICATE  | exception | accountant,credit-controller | DUPLICATE
            NO_ORDER            | QUANTITY   | exception | accountant,credit-controller | NO_ORDER,QUANTITY
            PRICE;TOTAL         | ''         | exception | accountant,credit-controller | PRICE,TOTAL
            """)
    void should_route(String first, String second, String outcome, String groups, String reasons) {
        var route = JSON.readValue(decision.evaluate(Map.of("lineMatches", List.of(line(first), line(second)))), InvoiceRoute.class);

        assertThat(route.outcome()).isEqualTo(outcome);
        assertThat(String.join(",", route.groups())).isEqualTo(groups);
        assertThat(String.join(",", route.reasons())).isEqualTo(reasons);
    }

    private static LineMatch line(String reasons) {
        var list = reasons.isEmpty() ? List.<String>of() : List.of(reasons.split(";"));
        return new LineMatch("1", list.isEmpty() ? "MATCHED" : "EXCEPTION", list, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
