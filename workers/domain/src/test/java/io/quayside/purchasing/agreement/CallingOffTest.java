package io.quayside.purchasing.agreement;

import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.amendment.AmendmentInput;
import io.quayside.purchasing.amendment.DecidingAmendments;
import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.amendment.OrderAmendments;
import io.quayside.purchasing.amendment.ProposingAmendments;
import io.quayside.purchasing.evidence.LineEvidence;
import io.quayside.purchasing.evidence.Warning;
import io.quayside.purchasing.order.CancellingOrders;
import io.quayside.purchasing.order.FollowingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.SendingOrders;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionEvidence;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.workflow.BusinessException;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders call off from an agreement over 100 pieces at 9 euros; on the list they cost 10. */
class CallingOffTest extends PurchasingIntegrationTest {

    @Autowired
    private AgreementMother agreements;
    @Autowired
    private FindingAgreements finding;
    @Autowired
    private CancellingOrders cancelling;
    @Autowired
    private SendingOrders sending;
    @Autowired
    private FollowingOrders following;
    @Autowired
    private ProposingAmendments proposing;
    @Autowired
    private DecidingAmendments deciding;
    @Autowired
    private OrderAmendments amendments;
    @Autowired
    private RequisitionEvidence evidence;

    private String company;
    private CurrentUser bea;
    private Product product;
    private Vendor vendor;
    private PurchaseAgreement agreement;

    @BeforeEach
    void anAgreement() {
        company = mother.company();
        bea = user("bea", company, Role.BUYER);
        product = mother.product();
        vendor = mother.vendor(company);
        mother.price(vendor, product, "1", "10", false);
        agreement = agreements.active(vendor, product, "9", "100", null, null);
    }

    @Test
    void an_order_at_the_agreed_price_is_called_off() {
        PurchaseOrder order = ordered("30");

        assertThat(order.lines().getFirst().unitPrice()).isEqualTo(Amounts.unitPrice("9", "EUR"));
        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.of("30", "PCE"));
        assertThat(agreed().releasedAmount()).isEqualTo(Money.parse("EUR 270.00"));
        assertThat(agreed().remainingQuantity()).contains(Quantity.of("70", "PCE"));
        assertThat(finding.releases(agreement.id(), bea)).singleElement().satisfies(release -> {
            assertThat(release.orderNumber()).isEqualTo(order.number());
            assertThat(release.reason()).isEqualTo(ReleaseReason.ORDERED);
        });
    }

    @Test
    void what_the_agreement_does_not_cover_is_bought_at_the_listed_price_outside_of_it() {
        ordered("80");

        PurchaseOrder order = ordered("30");

        assertThat(order.lines().getFirst().unitPrice()).isEqualTo(Amounts.unitPrice("10", "EUR"));
        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.of("80", "PCE"));
    }

    @Test
    void two_lines_of_one_requisition_do_not_take_the_same_rest() {
        PurchaseOrder order = mother.ordered(company, PurchasingMother.line(product, "60", vendor, null), PurchasingMother.line(product, "60", vendor, null)).getFirst();

        assertThat(order.lines()).extracting(each -> each.unitPrice().getAmount().intValueExact()).containsExactly(9, 10);
        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.of("60", "PCE"));
    }

    @Test
    void one_order_calls_off_no_more_than_the_release_limit() {
        PurchaseAgreement limited = agreements.active(vendor, mother.product(), "9", "100", null, "100");
        Product other = agreements.product(limited);
        mother.price(vendor, other, "1", "10", false);

        mother.ordered(company, PurchasingMother.line(other, "12", vendor, null));
        mother.ordered(company, PurchasingMother.line(other, "11", vendor, null));

        assertThat(finding.get(limited.id(), bea).lines().getFirst().releasedQuantity()).isEqualTo(Quantity.of("11", "PCE"));
    }

    @Test
    void an_amount_that_is_agreed_on_is_not_exceeded_either() {
        PurchaseAgreement byAmount = agreements.active(vendor, mother.product(), "9", null, "200", null);
        Product other = agreements.product(byAmount);
        mother.price(vendor, other, "1", "10", false);

        mother.ordered(company, PurchasingMother.line(other, "20", vendor, null));
        mother.ordered(company, PurchasingMother.line(other, "3", vendor, null));
        mother.ordered(company, PurchasingMother.line(other, "2", vendor, null));

        assertThat(finding.get(byAmount.id(), bea).lines().getFirst().remainingAmount()).contains(Money.parse("EUR 2.00"));
    }

    @Test
    void a_cancelled_order_gives_everything_back() {
        PurchaseOrder order = ordered("30");

        cancelling.cancel(order.id(), "Project stopped", "bea");

        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.zero("PCE"));
        assertThat(agreed().releasedAmount()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(finding.releases(agreement.id(), bea)).extracting(Release::reason)
                .containsExactly(ReleaseReason.CANCELLED, ReleaseReason.ORDERED);
    }

    @Test
    void an_order_that_is_closed_gives_back_what_never_came() {
        PurchaseOrder order = ordered("30");
        sending.send(order.id());

        following.close(order.id(), "Not made any more", bea);

        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.zero("PCE"));
    }

    @Test
    void an_amendment_calls_off_more_or_less_and_never_too_much() {
        PurchaseOrder order = ordered("30");
        sending.send(order.id());
        assertThatThrownBy(() -> propose(order, "101")).isInstanceOf(Refusal.Conflict.class).hasMessageContaining(agreement.number());

        deciding.apply(propose(order, "100").id(), true);
        assertThat(agreed().remainingQuantity()).contains(Quantity.zero("PCE"));
        deciding.apply(propose(order, "40").id(), true);

        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.of("40", "PCE"));
        assertThat(agreed().releasedAmount()).isEqualTo(Money.parse("EUR 360.00"));
    }

    @Test
    void an_amendment_that_the_agreement_no_longer_covers_is_dropped_and_its_proposer_hears_why() {
        PurchaseOrder order = ordered("30");
        sending.send(order.id());
        OrderAmendment amendment = propose(order, "90");
        ordered("20");

        BusinessException obstacle = catchThrowableOfType(BusinessException.class, () -> deciding.apply(amendment.id(), true));
        deciding.drop(amendment.id(), obstacle.getMessage());

        assertThat(obstacle.code()).isEqualTo("AMENDMENT_NOT_APPLICABLE");
        assertThat(obstacle.variables()).containsEntry("obstacle", obstacle.getMessage());
        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.of("50", "PCE"));
        assertThat(amendments.findById(amendment.id()).orElseThrow()).satisfies(dropped -> {
            assertThat(dropped.isOpen()).isFalse();
            assertThat(dropped.closingReason()).hasValueSatisfying(reason -> assertThat(reason).contains(agreement.number(), "not enough left"));
        });
        assertThat(jdbc.sql("select count(*) from notification_notice where username = 'bea' and company_code = ? and subject like 'Not possible any more%'")
                .param(company).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void the_buyer_is_warned_once_when_little_is_left() {
        ordered("80");
        assertThat(warnings()).isEmpty();

        PurchaseOrder order = ordered("10");
        ordered("1");
        assertThat(warnings()).hasSize(1);

        cancelling.cancel(order.id(), "Too much", "bea");
        ordered("10");
        assertThat(warnings()).hasSize(2);
    }

    @Test
    void approvers_see_what_is_left() {
        ordered("80");
        Requisition requisition = mother.submitted(company, PurchasingMother.line(product, "30", vendor, null));

        LineEvidence line = evidence.of(requisition).lines().getFirst();

        assertThat(line.agreements()).singleElement()
                .satisfies(contract -> assertThat(contract.remainingQuantity()).isEqualTo(Quantity.of("20", "PCE")));
        assertThat(evidence.of(requisition).warnings()).extracting(Warning::code).contains("AGREEMENT_SHORT");
    }

    @Test
    void a_closed_agreement_is_offered_no_more() {
        agreements.close(agreement);

        PurchaseOrder order = ordered("30");

        assertThat(order.lines().getFirst().unitPrice()).isEqualTo(Amounts.unitPrice("10", "EUR"));
        assertThat(agreed().releasedQuantity()).isEqualTo(Quantity.zero("PCE"));
    }

    private PurchaseOrder ordered(String quantity) {
        return mother.ordered(company, PurchasingMother.line(product, quantity, vendor, null)).getFirst();
    }

    private OrderAmendment propose(PurchaseOrder order, String quantity) {
        return proposing.propose(order.id(), new AmendmentInput("Demand", List.of(
                new AmendmentInput.Line(order.lines().getFirst().id(), Quantity.of(quantity, "PCE"), null, null))), bea);
    }

    private AgreementLine agreed() {
        return finding.get(agreement.id(), bea).lines().getFirst();
    }

    private List<String> warnings() {
        return published(PurchasingMessages.AGREEMENT_NEARLY_EXHAUSTED, agreement.id());
    }
}
