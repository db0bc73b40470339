package io.quayside.purchasing.evidence;

import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.requisition.FindingRequisitions;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionEvidence;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GatheringEvidenceTest extends PurchasingIntegrationTest {

    @Autowired
    private RequisitionEvidence evidence;
    @Autowired
    private FindingRequisitions requisitions;

    private String company;
    private Product product;
    private Vendor vendor;

    @BeforeEach
    void market() {
        company = mother.company();
        product = mother.product();
        vendor = mother.vendor(company);
    }

    @Test
    void a_first_purchase_has_nothing_to_compare_with() {
        LineEvidence line = lineOf(line(product, "2", vendor, "10"));

        assertThat(line.lastPrice()).isNull();
        assertThat(line.deviationPercent()).isNull();
        assertThat(line.vendorStatus()).isEqualTo(VendorStanding.ACTIVE);
        assertThat(line.risk()).isEqualTo(RiskClass.STANDARD);
    }

    @Test
    void the_price_is_compared_with_the_last_one() {
        mother.ordered(company, line(product, "2", vendor, "10"));

        Requisition requisition = mother.submitted(company, line(product, "2", vendor, "11.5"));

        LineEvidence line = evidence.of(requisition).lines().getFirst();
        assertThat(line.lastPrice().unitPrice()).isEqualTo(Amounts.unitPrice("10", "EUR"));
        assertThat(line.deviationPercent()).isEqualByComparingTo("15.0");
        assertThat(evidence.of(requisition).facts().priceDeviationPercent()).isEqualByComparingTo("15.0");
        assertThat(line.openOrders()).isEqualTo(Quantity.of("2", "PCE"));
    }

    @Test
    void a_contract_price_goes_before_the_last_one() {
        mother.ordered(company, line(product, "2", vendor, "10"));
        mother.price(vendor, product, "1", "12", true);

        assertThat(lineOf(line(product, "2", vendor, "12")).deviationPercent()).isEqualByComparingTo("0");
    }

    @Test
    void a_lower_price_is_no_deviation_to_ask_about() {
        mother.ordered(company, line(product, "2", vendor, "10"));

        Requisition requisition = mother.submitted(company, line(product, "2", vendor, "8"));

        assertThat(evidence.of(requisition).lines().getFirst().deviationPercent()).isEqualByComparingTo("-20.0");
        assertThat(evidence.of(requisition).facts().priceDeviationPercent()).isZero();
    }

    @Test
    void prices_in_another_currency_are_compared_at_the_rate_of_the_day() {
        mother.ordered(company, line(product, "1", vendor, "10"));
        Vendor american = mother.vendor(company, "American", "USD", VendorStatus.ACTIVE, "a@vendor.example");

        assertThat(lineOf(line(product, "1", american, "12.50")).deviationPercent()).isEqualByComparingTo("0");
        assertThat(lineOf(line(product, "1", american, "15")).deviationPercent()).isEqualByComparingTo("20");
    }

    @Test
    void a_budget_is_bound_by_orders_and_by_requests_that_came_first() {
        mother.budget(company, "EUR 100");
        mother.ordered(company, line(product, "5", vendor, "10"));
        Requisition first = mother.submitted(company, line(product, "3", vendor, "10"));
        Requisition second = mother.submitted(company, line(product, "3", vendor, "10"));

        BudgetPosition ofFirst = evidence.of(first).budgets().getFirst();
        BudgetPosition ofSecond = evidence.of(second).budgets().getFirst();

        assertThat(ofFirst.committed()).isEqualTo(Money.parse("EUR 50"));
        assertThat(ofFirst.remainder()).isEqualTo(Money.parse("EUR 20"));
        assertThat(ofFirst.overrun()).isFalse();
        assertThat(ofSecond.committed()).isEqualTo(Money.parse("EUR 80"));
        assertThat(ofSecond.overrun()).isTrue();
        assertThat(evidence.of(second).warnings()).extracting(Warning::code).contains("BUDGET_OVERRUN");
    }

    @Test
    void what_no_budget_pays_for_is_a_warning() {
        Requisition requisition = mother.submitted(company, line(product, "1", vendor, "10"), line(mother.product(), "1", vendor, "10"));
        assertThat(evidence.of(requisition).warnings()).extracting(Warning::message)
                .contains("Cost centre MRO has no budget of this year that could be overrun.");

        mother.budget(company, "EUR 100");
        assertThat(codes(requisition)).doesNotContain("BUDGET_NONE", "COST_CENTRE_NONE");

        jdbc.sql("update purchasing_requisition_line set cost_centre = null where id = ?").param(requisition.lines().getLast().id()).update();
        assertThat(codes(reread(requisition))).contains("COST_CENTRE_NONE").doesNotContain("BUDGET_NONE");
        assertThat(evidence.of(reread(requisition)).warnings()).extracting(Warning::message)
                .contains("Line 2: no cost centre pays for it, so no budget was checked.");
    }

    private List<String> codes(Requisition requisition) {
        return evidence.of(requisition).warnings().stream().map(Warning::code).toList();
    }

    @Test
    void spending_a_budget_to_the_last_cent_is_no_overrun() {
        mother.budget(company, "EUR 30");

        assertThat(evidence.of(mother.submitted(company, line(product, "3", vendor, "10"))).facts().budgetOverrun()).isFalse();
        assertThat(evidence.of(mother.submitted(company, line(product, "1", vendor, "0.01"))).facts().budgetOverrun()).isTrue();
    }

    @Test
    void requests_of_one_person_to_one_vendor_are_summed_up() {
        mother.submitted(company, line(product, "4", vendor, "100"));
        mother.submitted(company, line(product, "4", mother.vendor(company), "100"));

        Evidence gathered = evidence.of(mother.submitted(company, line(product, "5", vendor, "100")));

        assertThat(gathered.facts().amount()).isEqualTo(Money.parse("EUR 500"));
        assertThat(gathered.facts().splitOrderAmount()).isEqualTo(Money.parse("EUR 900"));
        assertThat(gathered.warnings()).extracting(Warning::code).contains("SPLIT_ORDER");
    }

    @Test
    void requests_without_a_vendor_are_summed_up_too_whomever_they_were_ordered_from() {
        mother.submitted(company, line(product, "4", null, "100"));
        Evidence second = evidence.of(mother.submitted(company, line(mother.product(), "5", null, "100")));

        assertThat(second.facts().splitOrderAmount()).isEqualTo(Money.parse("EUR 900"));
        assertThat(second.warnings()).extracting(Warning::code).contains("SPLIT_ORDER");
    }

    @Test
    void a_request_without_a_vendor_counts_for_the_one_that_was_chosen() {
        Requisition open = mother.submitted(company, line(product, "4", null, "100"));
        Evidence before = evidence.of(mother.submitted(company, line(product, "1", vendor, "100")));
        assertThat(before.facts().splitOrderAmount()).isEqualTo(Money.parse("EUR 100"));

        jdbc.sql("update purchasing_requisition_line set chosen_vendor_id = ? where requisition_id = ?").params(vendor.id(), open.id()).update();

        Evidence after = evidence.of(mother.submitted(company, line(product, "1", vendor, "100")));
        assertThat(after.facts().splitOrderAmount()).as("400 without a vendor, twice 100 with one").isEqualTo(Money.parse("EUR 600"));
    }

    @Test
    void an_amount_in_a_foreign_currency_meets_the_edge_of_a_band_to_the_cent() {
        Vendor american = mother.vendor(company, "American", "USD", VendorStatus.ACTIVE, "a@vendor.example");

        assertThat(amountOf(line(product, "1", american, "12500"))).isEqualTo(Money.parse("EUR 10000.00"));
        assertThat(amountOf(line(product, "1", american, "12499.99"))).isEqualTo(Money.parse("EUR 9999.99"));
        assertThat(amountOf(line(product, "1", american, "1250"))).isEqualTo(Money.parse("EUR 1000.00"));
        assertThat(amountOf(line(product, "1", american, "1249.99"))).isEqualTo(Money.parse("EUR 999.99"));
    }

    private Money amountOf(LineInput line) {
        return evidence.of(mother.submitted(company, line)).facts().amount();
    }

    @Test
    void the_matrix_sees_the_cost_centre_of_every_line() {
        Requisition requisition = mother.submitted(company, line(product, "1", vendor, "10"), line(mother.product(), "1", vendor, "10"));
        assertThat(evidence.of(requisition).facts().costCentres()).containsExactly("MRO");

        jdbc.sql("update purchasing_requisition_line set cost_centre = 'LAB' where id = ?").param(requisition.lines().getLast().id()).update();

        assertThat(evidence.of(reread(requisition)).facts().costCentres()).containsExactly("LAB", "MRO");
    }

    private Requisition reread(Requisition requisition) {
        return requisitions.get(requisition.id(), user("rita", company));
    }

    @Test
    void the_least_trusted_vendor_decides() {
        Vendor fresh = mother.vendor(company, "New", "EUR", VendorStatus.NEW, "n@vendor.example");
        Vendor blocked = mother.vendor(company, "Blocked", "EUR", VendorStatus.BLOCKED, "b@vendor.example");

        assertThat(standing(line(product, "1", vendor, "1"))).isEqualTo(VendorStanding.ACTIVE);
        assertThat(standing(line(product, "1", vendor, "1"), line(mother.product(), "1", null, "1"))).isEqualTo(VendorStanding.NONE);
        assertThat(standing(line(product, "1", vendor, "1"), line(product, "1", fresh, "1"))).isEqualTo(VendorStanding.NEW);
        assertThat(standing(line(product, "1", fresh, "1"), line(product, "1", blocked, "1"))).isEqualTo(VendorStanding.BLOCKED);
    }

    private VendorStanding standing(LineInput... lines) {
        return evidence.of(mother.submitted(company, lines)).facts().vendorStatus();
    }

    private LineEvidence lineOf(LineInput line) {
        return evidence.of(mother.submitted(company, line)).lines().getFirst();
    }
}
