package io.quayside.purchasing.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequisitionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CompanyRates EURO = rates("0.9");

    @Test
    void a_line_costs_its_price_times_its_quantity() {
        Requisition requisition = draft("EUR", line("3", "10.50", "EUR"), line("2", "0.333333", "EUR"));

        assertThat(requisition.lines()).extracting(RequisitionLine::lineAmount).containsExactly(Money.parse("EUR 31.50"), Money.parse("EUR 0.67"));
        assertThat(requisition.total()).isEqualTo(Money.parse("EUR 32.17"));
    }

    @ParameterizedTest(name = "{0} lines of 1000.00 {1} in a requisition in {2} are {3}, and {4} for the company")
    @CsvSource({
        "1, EUR, EUR, EUR 1000.00, EUR 1000.00",
        "1, USD, USD, USD 1000.00, EUR 900.00",
        "1, USD, EUR, EUR 900.00,  EUR 900.00",
        "1, EUR, USD, USD 1111.11, EUR 1000.00",
        "2, JPY, JPY, JPY 2000,    EUR 12.00",
    })
    void totals_are_in_the_requisitions_and_in_the_companys_currency(int lines, String price, String currency, String total, String company) {
        Requisition requisition = draft(currency, Stream.generate(() -> line("1", "1000", price)).limit(lines).toArray(LineDraft[]::new));

        assertThat(requisition.total()).isEqualTo(Money.parse(total));
        assertThat(requisition.companyTotal()).isEqualTo(Money.parse(company));
    }

    @Test
    void submission_fixes_the_rate_of_the_day() {
        Requisition requisition = draft("USD", line("1", "100", "USD"));

        requisition.submit(rates("0.95"), NOW);

        assertThat(requisition.companyTotal()).isEqualTo(Money.parse("EUR 95.00"));
        assertThat(requisition.status()).isEqualTo(RequisitionStatus.SUBMITTED);
        assertThat(requisition.revision()).isEqualTo(1);
    }

    @Test
    void nothing_to_buy_cannot_be_submitted() {
        assertThatThrownBy(() -> draft("EUR").submit(EURO, NOW)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_change_during_approval_starts_a_new_revision_and_forgets_what_approvers_allowed() {
        Requisition requisition = inApproval(line("10", "5", "EUR"));
        RequisitionLine line = requisition.lines().getFirst();
        requisition.reduce(less(line.id(), new BigDecimal("4")), NOW);

        requisition.changeInApproval(requisition.header(), List.of(withId(line.id(), "12")), EURO, NOW);

        assertThat(requisition.revision()).isEqualTo(2);
        assertThat(requisition.status()).isEqualTo(RequisitionStatus.SUBMITTED);
        assertThat(requisition.lines()).hasSize(1).first().extracting(RequisitionLine::id).isEqualTo(line.id());
        assertThat(requisition.total()).isEqualTo(Money.parse("EUR 60.00"));
    }

    @Test
    void an_approver_may_lower_a_quantity_and_so_the_total() {
        Requisition requisition = inApproval(line("10", "5", "EUR"), line("1", "7", "USD"));

        requisition.reduce(less(requisition.lines().getFirst().id(), new BigDecimal("4")), NOW);

        assertThat(requisition.total()).isEqualTo(Money.parse("EUR 26.30"));
        assertThat(requisition.companyTotal()).isEqualTo(Money.parse("EUR 26.30"));
        assertThat(requisition.lines().getFirst().quantity()).isEqualTo(Quantity.of("10", "PCE"));
        assertThat(requisition.lines().getFirst().approvedQuantity()).isEqualTo(Quantity.of("4", "PCE"));
    }

    @ParameterizedTest
    @CsvSource({"10.000001", "11", "-1"})
    void an_approver_may_not_raise_a_quantity(String quantity) {
        Requisition requisition = inApproval(line("10", "5", "EUR"));
        long lineId = requisition.lines().getFirst().id();

        assertThatThrownBy(() -> requisition.reduce(less(lineId, new BigDecimal(quantity)), NOW))
                .isInstanceOfSatisfying(Refusal.Forbidden.class, refusal -> assertThat(refusal.slug()).isEqualTo("approver-may-not-raise"));
    }

    @Test
    void the_next_approver_may_not_give_back_what_the_first_took() {
        Requisition requisition = inApproval(line("10", "5", "EUR"));
        long lineId = requisition.lines().getFirst().id();
        requisition.reduce(less(lineId, new BigDecimal("4")), NOW);

        assertThatThrownBy(() -> requisition.reduce(less(lineId, new BigDecimal("5")), NOW)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void reducing_everything_to_nothing_is_a_rejection() {
        Requisition requisition = inApproval(line("10", "5", "EUR"));

        assertThatThrownBy(() -> requisition.reduce(less(requisition.lines().getFirst().id(), BigDecimal.ZERO), NOW))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void only_the_state_that_fits_lets_a_verb_through() {
        Requisition draft = draft("EUR", line("1", "1", "EUR"));
        assertThatThrownBy(() -> draft.approve(NOW)).hasMessage("PR-1 is a draft and cannot be approved.");
        assertThatThrownBy(() -> draft.reject("no", NOW)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> draft.order(NOW)).isInstanceOf(Refusal.Conflict.class);

        Requisition submitted = inApproval(line("1", "1", "EUR"));
        assertThatThrownBy(() -> submitted.submit(EURO, NOW)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> submitted.change(submitted.header(), List.of(), EURO, NOW)).isInstanceOf(Refusal.Conflict.class);

        submitted.reject("no", NOW);
        assertThatThrownBy(() -> submitted.cancel("late", "rita", NOW)).hasMessageContaining("rejected");
    }

    @Test
    void a_diff_says_what_changed_in_which_line() {
        Requisition requisition = draft("EUR", line("10", "5", "EUR"), line("1", "2", "EUR"));
        RequisitionSnapshot before = RequisitionSnapshot.fromJson(RequisitionSnapshot.of(requisition).toJson());
        long first = requisition.lines().getFirst().id();

        requisition.change(requisition.header(), List.of(withId(first, "8"), line("3", "4", "EUR")), EURO, NOW);

        assertThat(RevisionDiff.between(before, RequisitionSnapshot.of(requisition)))
                .contains(new RevisionDiff.Change(1, "quantity", "10 PCE", "8 PCE"))
                .anyMatch(change -> change.field().equals("product") && change.before() == null)
                .anyMatch(change -> change.field().equals("product") && change.after() == null)
                .noneMatch(change -> change.field().equals("title"));
    }

    @Test
    void an_approver_may_lower_a_price_and_so_the_total_but_not_raise_it() {
        Requisition requisition = inApproval(line("10", "5", "EUR"), line("1", "7", "USD"));
        long lineId = requisition.lines().getFirst().id();

        requisition.reduce(new Reduction(Map.of(), Map.of(lineId, new BigDecimal("4.25"))), NOW);

        assertThat(requisition.total()).isEqualTo(Money.parse("EUR 48.80"));
        assertThat(requisition.lines().getFirst().unitPrice()).isEqualTo(Amounts.unitPrice("5", "EUR"));
        assertThat(requisition.lines().getFirst().approvedUnitPrice()).isEqualTo(Amounts.unitPrice("4.25", "EUR"));
        for (String price : List.of("4.250001", "5", "-1")) {
            assertThatThrownBy(() -> requisition.reduce(new Reduction(Map.of(), Map.of(lineId, new BigDecimal(price))), NOW))
                    .isInstanceOfSatisfying(Refusal.Forbidden.class, refusal -> assertThat(refusal.slug()).isEqualTo("approver-may-not-raise"));
        }
    }

    private static Reduction less(long lineId, BigDecimal quantity) {
        return new Reduction(Map.of(lineId, quantity), Map.of());
    }

    private static Requisition inApproval(LineDraft... lines) {
        Requisition requisition = draft("EUR", lines);
        requisition.submit(EURO, NOW);
        requisition.enterApproval(NOW);
        return requisition;
    }

    private static Requisition draft(String currency, LineDraft... lines) {
        return Requisition.draft("QNL", "PR-1", new Requisition.Person("rita", "Rita"),
                new RequisitionHeader("Bearings", null, "CC-1", null, CurrencyUnit.of(currency)), List.of(lines), EURO, NOW);
    }

    private static LineDraft line(String quantity, String price, String currency) {
        return new LineDraft(null, 1, "SKU", "Product", "CAT", Quantity.of(quantity, "PCE"), null, "RTM", null, null,
                Amounts.unitPrice(price, currency), null, null);
    }

    private static LineDraft withId(long id, String quantity) {
        return new LineDraft(id, 1, "SKU", "Product", "CAT", Quantity.of(quantity, "PCE"), null, "RTM", null, null,
                Amounts.unitPrice("5", "EUR"), null, null);
    }

    /** A yen is worth 0.6 cents. */
    private static CompanyRates rates(String dollar) {
        return new CompanyRates(CurrencyUnit.EUR, currency -> new BigDecimal(currency.getCode().equals("JPY") ? "0.006" : dollar));
    }
}
