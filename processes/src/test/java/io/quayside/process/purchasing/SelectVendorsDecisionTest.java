package io.quayside.process.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.process.engine.Decision;
import io.quayside.process.engine.Engine;
import io.quayside.process.purchasing.LineCandidates.Candidate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is chosen for one line; a candidate is written as vendor:status:flags:price:days:score, flag A = approved, C = chosen by a buyer, W = awarded. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.quayside.process.engine.Engines#all")
class SelectVendorsDecisionTest {

    private final Decision decision;

    SelectVendorsDecisionTest(Supplier<Engine> engine) {
        decision = new Decision(engine.get(), PurchaseApprovalProcess.DECISION_SELECT_VENDORS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            company | suggested | candidates                                        | vendor | reason
            QNL     | -         | -                                                 | -      | No active vendor with a price
            QNL     | v1        | v1:BLOCKED:A:1:1 v2:NEW:A:1:1                      | -      | No active vendor with a price
            QNL     | -         | v1:ACTIVE::-:1                                    | -      | No active vendor with a price
            QNL     | -         | v1:ACTIVE:A:10:5                                  | v1     | Only approved supplier
            QNL     | -         | v1:ACTIVE::10:5                                   | v1     | Only active vendor, none is on the approved supplier list
            QNL     | -         | v1:ACTIVE:A:99:50 v2:ACTIVE::1:1                  | v1     | Only approved supplier
            QNL     | -         | v1:ACTIVE:A:12:5 v2:ACTIVE:A:10:5                 | v2     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE:A:10:9 v2:ACTIVE:A:10:4                 | v2     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE::12:5 v2:ACTIVE::10:5                   | v2     | Best price and lead time of 2 vendors, none is on the approved supplier list
            QNL     | -         | v2:ACTIVE:A:10:5 v1:ACTIVE:A:10:5                 | v1     | Best price and lead time of 2 approved suppliers
            QNL     | v1        | v1:ACTIVE:A:10.5:5 v2:ACTIVE:A:10:5               | v1     | Best price and lead time of 2 approved suppliers
            QNL     | v1        | v1:ACTIVE:A:11:5 v2:ACTIVE:A:10:5                 | v2     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE:A:10:9 v2:ACTIVE:A:12.5:4               | v2     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE:A:10:9 v2:ACTIVE:A:14:4                 | v1     | Best price and lead time of 2 approved suppliers
            QUS     | -         | v1:ACTIVE:A:10:9 v2:ACTIVE:A:14:4                 | v2     | Best price and lead time of 2 approved suppliers
            QUK     | v1        | v1:ACTIVE:A:10.5:5 v2:ACTIVE:A:10:5               | v2     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE:A:10:5 v2:NEW:C:20:5                    | v2     | Chosen by a buyer
            QNL     | -         | v1:ACTIVE:A:10:5 v2:BLOCKED:C:5:5                 | v1     | Only approved supplier
            QNL     | v1        | v1:ACTIVE:A:10:5 v2:ACTIVE:W:12:9                 | v2     | Awarded after comparing quotes
            QNL     | -         | v1:ACTIVE:A:10:5 v2:NEW:W:12:9                    | v2     | Awarded after comparing quotes
            QNL     | -         | v1:ACTIVE:C:10:5 v2:ACTIVE:W:9:5                  | v1     | Chosen by a buyer
            QNL     | -         | v1:ACTIVE:A:10:5 v2:BLOCKED:W:9:5                 | v1     | Only approved supplier
            QNL     | -         | v1:ACTIVE:A:10:5:60 v2:ACTIVE:A:10.5:5:95         | v2     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE:A:10:5:95 v2:ACTIVE:A:9.5:5:60          | v1     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE:A:10:5:80 v2:ACTIVE:A:10.5:5            | v1     | Best price and lead time of 2 approved suppliers
            QUS     | -         | v1:ACTIVE:A:10:5:70 v2:ACTIVE:A:10.5:5            | v1     | Best price and lead time of 2 approved suppliers
            QUK     | -         | v1:ACTIVE:A:10:5:20 v2:ACTIVE:A:10.5:5            | v2     | Best price and lead time of 2 approved suppliers
            QNL     | -         | v1:ACTIVE:A:0:5 v2:ACTIVE:A:10:5                  | v1     | Best price and lead time of 2 approved suppliers
            """)
    void should_choose(String company, String suggested, String candidates, String vendor, String reason) {
        var line = new LineCandidates("7", "1 Bearing", suggested, candidates(candidates));

        assertThat(select(company, line)).isEqualTo(List.of(new VendorSelection("7", "1 Bearing", vendor, reason)));
    }

    @Test
    void should_choose_for_each_line_by_itself() {
        var first = new LineCandidates("1", "1 Bearing", null, candidates("v1:ACTIVE:A:10:5"));
        var second = new LineCandidates("2", "2 Seal", null, candidates("v2:ACTIVE:A:10:5"));

        assertThat(select("QNL", first, second)).extracting(VendorSelection::lineId, VendorSelection::vendorId)
                .containsExactly(tuple("1", "v1"), tuple("2", "v2"));
    }

    private List<VendorSelection> select(String company, LineCandidates... lines) {
        var json = decision.evaluate(Map.of("companyCode", company, "vendorCandidates", List.of(lines)));
        var mapper = decision.engine().client().getConfiguration().getJsonMapper();
        return Arrays.asList(mapper.fromJson(json, VendorSelection[].class));
    }

    private static List<Candidate> candidates(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(" ")).map(SelectVendorsDecisionTest::candidate).toList();
    }

    private static Candidate candidate(String text) {
        var part = text.split(":");
        var price = part[3].equals("-") ? null : new BigDecimal(part[3]);
        return new Candidate(part[0], part[2].contains("A"), part[1], part[2].contains("C"), part[2].contains("W"), price, Integer.parseInt(part[4]),
                part.length > 5 ? new BigDecimal(part[5]) : null);
    }
}
