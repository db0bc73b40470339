package io.quayside.purchasing.outcome;

import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.context.ApplicationEventPublisher;
import java.util.HashMap;
import io.quayside.approval.DoneDeeds;
import io.quayside.shared.Refusal;
import io.quayside.shared.Ids;
import io.quayside.approval.TaskDecided;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.Decision;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.evidence.VendorStanding;
import io.quayside.purchasing.order.CancellingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.requisition.CancellingRequisitions;
import io.quayside.purchasing.requisition.CheckingRequisitions;
import io.quayside.purchasing.requisition.DraftingRequisitions;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.purchasing.requisition.Reduction;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.purchasing.requisition.Requisitions;
import io.quayside.purchasing.requisition.SubmittingRequisitions;
import io.quayside.shared.Quantity;
import io.quayside.workflow.BusinessException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequisitionToOrderTest extends PurchasingIntegrationTest {

    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private CheckingRequisitions checking;
    @Autowired
    private FindingVendors finding;
    @Autowired
    private CreatingOrders creating;
    @Autowired
    private ConcludingRequisitions concluding;
    @Autowired
    private CancellingRequisitions cancelling;
    @Autowired
    private DraftingRequisitions drafting;
    @Autowired
    private SubmittingRequisitions submitting;
    @Autowired
    private CancellingOrders orders;
    @Autowired
    private Requisitions requisitions;

    @Autowired
    private DoneDeeds deeds;

    private String company;
    private Product product;
    private Vendor dutch;
    private Vendor american;

    @BeforeEach
    void market() {
        company = mother.company();
        product = mother.product();
        dutch = mother.vendor(company, "Dutch", "EUR", VendorStatus.ACTIVE, "orders@dutch.example");
        american = mother.vendor(company, "American", "USD", VendorStatus.ACTIVE, "orders@american.example");
        mother.price(dutch, product, "1", "10", false);
        mother.price(american, product, "1", "11", false);
    }

    @Test
    void one_order_per_vendor_numbered_without_gaps_in_the_vendors_currency() {
        Requisition requisition = approved(line(product, "2", dutch, null), line(mother.product(), "3", american, "11"), line(product, "5", dutch, null));

        List<PurchaseOrder> orders = creating.create(requisition.id(), suggested(requisition));

        assertThat(orders).extracting(order -> order.number().substring(8)).containsExactly("000001", "000002");
        assertThat(orders).extracting(PurchaseOrder::total).containsExactly(Money.parse("EUR 70.00"), Money.parse("USD 33.00"));
        assertThat(orders.get(1).companyTotal()).isEqualTo(Money.parse("EUR 26.40"));
        assertThat(orders.get(0).origin().buyer()).isEqualTo("bea");
        assertThat(requisitions.findById(requisition.id()).orElseThrow().status()).isEqualTo(RequisitionStatus.ORDERED);
        orders.forEach(order -> assertThat(published(PurchasingMessages.ORDER_CREATED, order.id())).hasSize(1));
    }

    @Test
    void creating_the_orders_again_gives_the_same_orders() {
        Requisition requisition = approved(line(product, "2", dutch, null));
        List<PurchaseOrder> first = creating.create(requisition.id(), suggested(requisition));

        List<PurchaseOrder> again = creating.create(requisition.id(), suggested(requisition));

        assertThat(again).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from purchasing_order where company_code = ?").param(company).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void a_failure_gives_the_number_back() {
        Requisition broken = approved(line(product, "2", dutch, null), line(mother.product(), "1", null, "4"));
        assertThatThrownBy(() -> creating.create(broken.id(), suggested(broken)))
                .isInstanceOfSatisfying(BusinessException.class, failure -> assertThat(failure.code()).isEqualTo("NO_VENDOR"));

        assertThat(mother.ordered(company, line(product, "1", dutch, null)).getFirst().number()).endsWith("000001");
    }

    @Test
    void offers_above_the_approved_price_are_no_candidates_but_the_suggested_vendor_stays_at_it() {
        Vendor cheap = mother.vendor(company);
        mother.price(cheap, product, "1", "8", false);
        Vendor bulk = mother.vendor(company);
        mother.price(bulk, product, "100", "1", false);
        Vendor expired = mother.vendor(company);
        mother.expiredPrice(expired, product, "1");
        Requisition requisition = inApproval(line(product, "2", dutch, "9"));

        List<VendorCandidates.Candidate> candidates = finding.find(requisition.id(), 1).lines().getFirst().candidates();

        assertThat(candidates).extracting(VendorCandidates.Candidate::vendorId).containsExactlyInAnyOrder(cheap.id(), american.id(), dutch.id());
        assertThat(candidates).filteredOn(candidate -> candidate.vendorId() == dutch.id()).singleElement()
                .satisfies(candidate -> assertThat(candidate.companyPrice()).isEqualByComparingTo("9"));
    }

    @Test
    void a_buyers_choice_is_honoured_at_the_approved_price_and_makes_the_buyer_who_chose() {
        Requisition requisition = inApproval(line(mother.product(), "2", null, "9"));
        long lineId = requisition.lines().getFirst().id();
        assertThat(finding.find(requisition.id(), 1).lines().getFirst().candidates()).isEmpty();

        choose(requisition, american.number(), null);
        checking.check(requisition.id());
        assertThat(finding.find(requisition.id(), 1).lines().getFirst().candidates())
                .singleElement().satisfies(candidate -> assertThat(candidate.chosen()).isTrue());
        PurchaseOrder order = creating.create(requisition.id(), List.of(new Selection(lineId, american.id(), "Chosen by a buyer"))).getFirst();

        assertThat(order.total()).isEqualTo(Money.parse("USD 22.50"));
        assertThat(order.origin().buyer()).isEqualTo("ben");
    }

    @Test
    void a_vendor_that_a_buyer_chose_is_looked_at_by_the_matrix_before_anything_is_ordered() {
        Vendor fresh = mother.vendor(company, "Fresh", "EUR", VendorStatus.NEW, "n@vendor.example");
        Requisition requisition = approved(line(product, "2", dutch, "9"));
        List<Selection> toFresh = List.of(new Selection(requisition.lines().getFirst().id(), fresh.id(), "Somebody says so"));
        assertThatThrownBy(() -> creating.create(requisition.id(), toFresh)).as("approvers saw another one").isInstanceOf(BusinessException.class);

        choose(requisition, fresh.number(), "Delivers tomorrow");
        assertThatThrownBy(() -> creating.create(requisition.id(), List.of())).isInstanceOf(BusinessException.class);
        CheckingRequisitions.Checked again = checking.check(requisition.id());

        assertThat(again.facts().vendorStatus()).isEqualTo(VendorStanding.NEW);
        assertThat(again.requisition().status()).isEqualTo(RequisitionStatus.IN_APPROVAL);
        assertThat(again.requisition().revision()).as("who has approved it is not asked again").isEqualTo(1);
        assertThatThrownBy(() -> creating.create(requisition.id(), toFresh)).isInstanceOf(Refusal.Conflict.class);

        finding.find(requisition.id(), 1);
        assertThat(creating.create(requisition.id(), toFresh)).singleElement()
                .satisfies(order -> assertThat(order.origin().vendorId()).isEqualTo(fresh.id()));
    }

    @Test
    void who_chooses_the_vendor_has_ordered() {
        Requisition requisition = approved(line(mother.product(), "2", null, "9"));
        choose(requisition, american.number(), null);

        assertThat(deeds.of("requisition", String.valueOf(requisition.id()))).contains(new Deed(Duty.REQUEST, "rita"), new Deed(Duty.ORDER, "ben"));
    }

    @Test
    void what_rates_have_made_of_the_amount_is_told_and_taken_over_when_it_is_checked_again() {
        Requisition requisition = inApproval(line(product, "1000", american, "11"), line(mother.product(), "1", dutch, "100"));
        valuedAt(requisition, "0.75");

        FoundVendors.Revaluation revaluation = finding.find(requisition.id(), 1).revaluation();
        assertThat(revaluation.approved()).isEqualTo(Money.parse("EUR 8350.00"));
        assertThat(revaluation.change()).isEqualTo(Money.parse("EUR 550.00"));
        assertThat(revaluation.percent()).isEqualByComparingTo("6.59");

        assertThat(checking.check(requisition.id()).facts().amount()).isEqualTo(Money.parse("EUR 8900.00"));
        assertThat(finding.find(requisition.id(), 1).revaluation().change()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void an_order_holds_against_what_was_approved_and_not_against_the_rate_of_its_own_day() {
        Requisition requisition = inApproval(line(product, "1000", american, "11"));
        valuedAt(requisition, "0.79");
        finding.find(requisition.id(), 1);

        PurchaseOrder order = creating.create(requisition.id(), suggested(requisition)).getFirst();

        assertThat(order.companyTotal()).isEqualTo(Money.parse("EUR 8800.00"));
        assertThat(order.approvedTotal()).isEqualTo(Money.parse("EUR 8690.00"));
    }

    /** As if it had been submitted on a day when a dollar was worth so much. */
    private void valuedAt(Requisition requisition, String rate) {
        jdbc.sql("""
                update purchasing_requisition_line set exchange_rate = :rate, company_value_amount = quantity_value * unit_price_amount * :rate
                where requisition_id = :id and unit_price_currency = 'USD'""").param("rate", new BigDecimal(rate)).param("id", requisition.id()).update();
        jdbc.sql("""
                update purchasing_requisition set company_total_amount =
                  (select sum(company_value_amount) from purchasing_requisition_line where requisition_id = :id) where id = :id""")
                .param("id", requisition.id()).update();
    }

    @Test
    void a_buyer_says_why_when_another_vendor_is_cheaper() {
        Vendor cheap = mother.vendor(company);
        Vendor dear = mother.vendor(company);
        mother.price(cheap, product, "1", "8", false);
        mother.price(dear, product, "1", "9", false);
        Requisition requisition = approved(line(product, "2", dutch, "10"));

        assertThatThrownBy(() -> choose(requisition, "V-NONE", null)).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors()).containsKey("vendorChoices[0].vendorNumber"));
        assertThatThrownBy(() -> choose(requisition, dear.number(), " ")).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors()).containsKey("vendorChoices[0].reason"));
        choose(requisition, cheap.number(), null);
        choose(requisition, dear.number(), "Delivers tomorrow");

        assertThat(jdbc.sql("select choice_reason from purchasing_requisition_line where requisition_id = ?").param(requisition.id()).query(String.class).single())
                .isEqualTo("Chosen by a buyer: Delivers tomorrow");
    }

    private void choose(Requisition requisition, String vendorNumber, String reason) {
        Map<String, Object> choice = new HashMap<>(Map.of("lineId", String.valueOf(requisition.lines().getFirst().id()), "vendorNumber", vendorNumber));
        choice.put("reason", reason);
        Decision decision = new Decision(Ids.next(), Ids.next(), company, 1, 1, requisition.number(), PurchasingMessages.CHOOSE_VENDOR_TASK, null, null, 1,
                null, DecisionKind.COMPLETE, null, "ben", null, null, Instant.EPOCH);
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, Map.of("vendorChoices", List.of(choice)))));
    }

    @Test
    void what_an_approver_reduced_is_ordered_reduced() {
        Requisition requisition = inApproval(line(product, "10", dutch, null));
        reduce(requisition, "4");
        finding.find(requisition.id(), 1);

        PurchaseOrder order = creating.create(requisition.id(), suggested(requisition)).getFirst();

        assertThat(order.lines().getFirst().quantity()).isEqualTo(Quantity.of("4", "PCE"));
    }

    @Test
    void a_revision_that_nobody_approved_is_not_ordered() {
        Requisition requisition = inApproval(line(product, "10", dutch, null));

        assertThatThrownBy(() -> finding.find(requisition.id(), 0)).isInstanceOfSatisfying(BusinessException.class,
                changed -> assertThat(changed.code()).isEqualTo("REQUISITION_CHANGED"));
    }

    @Test
    void a_cancellation_that_comes_after_the_orders_cancels_them_too() {
        Requisition requisition = approved(line(product, "2", dutch, null));
        PurchaseOrder order = creating.create(requisition.id(), suggested(requisition)).getFirst();

        concluding.cancel(requisition.id(), "No longer needed", "rita");

        assertThat(published(PurchasingMessages.ORDER_CANCELLED, order.id())).hasSize(1);
    }

    @Test
    void a_requester_is_told_when_somebody_else_cancels_and_only_then() {
        Requisition stopped = submittedByBea();
        concluding.cancel(stopped.id(), "No longer needed", "ben");
        concluding.cancel(stopped.id(), "No longer needed", "ben");
        Requisition withdrawn = submittedByBea();
        concluding.cancel(withdrawn.id(), "Mistake", "bea");
        Requisition draft = draftOfBea();
        cancelling.cancel(draft.id(), "Twice", user("ben", company, Role.BUYER));

        assertThat(inbox(stopped.number())).singleElement().asString().contains("ben cancelled your requisition", "No longer needed");
        assertThat(jdbc.sql("select body from workflow_mail where subject = ?").param("Cancelled: " + stopped.number()).query(String.class).list())
                .singleElement().asString().contains("Dear Bea Buyer");
        assertThat(inbox(withdrawn.number())).isEmpty();
        assertThat(inbox(draft.number())).singleElement().asString().contains("Twice");
    }

    @Test
    void a_requester_is_told_when_their_order_is_cancelled() {
        Requisition requisition = submittedByBea();
        checking.check(requisition.id());
        finding.find(requisition.id(), 1);
        choose(requisition, dutch.number(), "Delivers tomorrow");
        checking.check(requisition.id());
        finding.find(requisition.id(), 1);
        PurchaseOrder order = creating.create(requisition.id(), suggested(requisition)).getFirst();
        assertThat(order.origin().buyer()).isEqualTo("ben");

        orders.cancel(order.id(), "Vendor is gone", "ben");

        assertThat(inbox(order.number())).singleElement().asString().contains("ben cancelled purchase order", "Vendor is gone");
    }

    private Requisition draftOfBea() {
        return drafting.create(PurchasingMother.input(company, line(product, "2", dutch, null)), user("bea", company, Role.BUYER, Role.REQUESTER));
    }

    private Requisition submittedByBea() {
        return submitting.submit(draftOfBea().id(), user("bea", company, Role.BUYER, Role.REQUESTER));
    }

    private List<String> inbox(String number) {
        return jdbc.sql("select text from notification_notice where username = 'bea' and company_code = ? and business_key = ?")
                .params(company, number).query(String.class).list();
    }

    private Requisition approved(LineInput... lines) {
        Requisition requisition = inApproval(lines);
        finding.find(requisition.id(), 1);
        return requisition;
    }

    private Requisition inApproval(LineInput... lines) {
        Requisition requisition = mother.submitted(company, lines);
        checking.check(requisition.id());
        return requisition;
    }

    private void reduce(Requisition requisition, String quantity) {
        Requisition stored = requisitions.findByIdAndCompanyCodeIn(requisition.id(), List.of(company)).orElseThrow();
        stored.reduce(new Reduction(Map.of(stored.lines().getFirst().id(), new BigDecimal(quantity)), Map.of()), Instant.now());
        requisitions.save(stored);
    }

    private static List<Selection> suggested(Requisition requisition) {
        return requisition.lines().stream().map(line -> new Selection(line.id(), line.suggestedVendorId(), "Suggested")).toList();
    }
}
