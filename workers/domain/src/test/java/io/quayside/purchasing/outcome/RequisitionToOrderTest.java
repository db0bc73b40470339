package io.quayside.purchasing.outcome;

import static io.quayside.purchasing.PurchasingMother.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.context.ApplicationEventPublisher;
import java.util.HashMap;
import io.quayside.shared.Refusal;
import io.quayside.shared.Ids;
import io.quayside.approval.TaskDecided;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.Decision;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.requisition.CheckingRequisitions;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.purchasing.requisition.Reduction;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.purchasing.requisition.Requisitions;
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
    private Requisitions requisitions;

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

        List<VendorCandidates.Candidate> candidates = finding.find(requisition.id(), 1, List.of()).getFirst().candidates();

        assertThat(candidates).extracting(VendorCandidates.Candidate::vendorId).containsExactlyInAnyOrder(cheap.id(), american.id(), dutch.id());
        assertThat(candidates).filteredOn(candidate -> candidate.vendorId() == dutch.id()).singleElement()
                .satisfies(candidate -> assertThat(candidate.companyPrice()).isEqualByComparingTo("9"));
    }

    @Test
    void a_buyers_choice_is_honoured_at_the_approved_price() {
        Requisition requisition = inApproval(line(mother.product(), "2", null, "9"));
        long lineId = requisition.lines().getFirst().id();
        assertThat(finding.find(requisition.id(), 1, List.of()).getFirst().candidates()).isEmpty();

        assertThat(finding.find(requisition.id(), 1, List.of(new Choice(lineId, american.number(), null))).getFirst().candidates())
                .singleElement().satisfies(candidate -> assertThat(candidate.chosen()).isTrue());
        PurchaseOrder order = creating.create(requisition.id(), List.of(new Selection(lineId, american.id(), "Chosen by a buyer"))).getFirst();

        assertThat(order.total()).isEqualTo(Money.parse("USD 22.50"));
    }

    @Test
    void a_buyer_says_why_when_another_vendor_is_cheaper() {
        Vendor cheap = mother.vendor(company);
        Vendor dear = mother.vendor(company);
        mother.price(cheap, product, "1", "8", false);
        mother.price(dear, product, "1", "9", false);
        Requisition requisition = inApproval(line(product, "2", dutch, "10"));
        finding.find(requisition.id(), 1, List.of());

        assertThatThrownBy(() -> choose(requisition, "V-NONE", null)).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors()).containsKey("vendorChoices[0].vendorNumber"));
        assertThatThrownBy(() -> choose(requisition, dear.number(), " ")).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors()).containsKey("vendorChoices[0].reason"));
        choose(requisition, cheap.number(), null);
        choose(requisition, dear.number(), "Delivers tomorrow");

        long lineId = requisition.lines().getFirst().id();
        finding.find(requisition.id(), 1, List.of(new Choice(lineId, dear.number(), "Delivers tomorrow")));
        creating.create(requisition.id(), List.of(new Selection(lineId, dear.id(), "Chosen by a buyer")));
        assertThat(jdbc.sql("select choice_reason from purchasing_requisition_line where id = ?").param(lineId).query(String.class).single())
                .isEqualTo("Chosen by a buyer: Delivers tomorrow");
    }

    private void choose(Requisition requisition, String vendorNumber, String reason) {
        Map<String, Object> choice = new HashMap<>(Map.of("lineId", String.valueOf(requisition.lines().getFirst().id()), "vendorNumber", vendorNumber));
        choice.put("reason", reason);
        Decision decision = new Decision(Ids.next(), Ids.next(), company, 1, 1, requisition.number(), PurchasingMessages.CHOOSE_VENDOR_TASK, null, null, 1,
                null, DecisionKind.COMPLETE, null, "bea", null, null, Instant.EPOCH);
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, Map.of("vendorChoices", List.of(choice)))));
    }

    @Test
    void what_an_approver_reduced_is_ordered_reduced() {
        Requisition requisition = inApproval(line(product, "10", dutch, null));
        reduce(requisition, "4");
        finding.find(requisition.id(), 1, List.of());

        PurchaseOrder order = creating.create(requisition.id(), suggested(requisition)).getFirst();

        assertThat(order.lines().getFirst().quantity()).isEqualTo(Quantity.of("4", "PCE"));
    }

    @Test
    void a_revision_that_nobody_approved_is_not_ordered() {
        Requisition requisition = inApproval(line(product, "10", dutch, null));

        assertThatThrownBy(() -> finding.find(requisition.id(), 0, List.of())).isInstanceOfSatisfying(BusinessException.class,
                changed -> assertThat(changed.code()).isEqualTo("REQUISITION_CHANGED"));
    }

    @Test
    void a_cancellation_that_comes_after_the_orders_cancels_them_too() {
        Requisition requisition = approved(line(product, "2", dutch, null));
        PurchaseOrder order = creating.create(requisition.id(), suggested(requisition)).getFirst();

        concluding.cancel(requisition.id(), "No longer needed", "rita");

        assertThat(published(PurchasingMessages.ORDER_CANCELLED, order.id())).hasSize(1);
    }

    private Requisition approved(LineInput... lines) {
        Requisition requisition = inApproval(lines);
        finding.find(requisition.id(), 1, List.of());
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
