package io.quayside.payables;

import static io.quayside.ledger.AccountRole.GRNI;
import static io.quayside.ledger.AccountRole.GRNI_WRITE_OFF;
import static io.quayside.payables.PayablesMother.bill;
import static io.quayside.payables.PayablesMother.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.payables.UnbilledMother.Goods;
import io.quayside.payables.grni.FollowingUnbilledReceipts;
import io.quayside.payables.grni.OpeningUnbilledReceipts;
import io.quayside.payables.grni.UnbilledOutcome;
import io.quayside.payables.grni.UnbilledReceipt;
import io.quayside.payables.grni.UnbilledReceipts;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrders;
import io.quayside.receiving.receipt.ReceivedLine;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods that were received long ago and never billed. */
class UnbilledReceiptsTest extends PurchasingIntegrationTest {

    @Autowired
    private PayablesMother payables;
    @Autowired
    private UnbilledMother unbilled;
    @Autowired
    private OpeningUnbilledReceipts opening;
    @Autowired
    private FollowingUnbilledReceipts following;
    @Autowired
    private UnbilledReceipts cases;
    @Autowired
    private PurchaseOrders orders;

    private String company;
    private PurchaseOrder order;
    private ReceivedLine receipt;

    @BeforeEach
    void goodsThatCame() {
        Goods goods = unbilled.received("8");
        company = goods.company();
        order = goods.order();
        receipt = goods.receipt();
    }

    @Test
    void a_case_begins_once_when_the_accrual_is_older_than_the_company_allows() {
        unbilled.accruedFor(company, 45);
        assertThat(opening.open(company)).as("45 days are allowed").isZero();
        unbilled.accruedFor(company, 46);
        assertThat(opening.open(company)).isEqualTo(1);
        assertThat(opening.open(company)).as("the case is open already").isZero();
        assertThat(unbilled.caseOf(receipt).accrued()).hasToString("EUR 80.00");
    }

    @Test
    void the_vendor_is_asked_for_the_bill_and_has_as_long_as_the_company_says() {
        payables.set(company, "payables.bill-wait-days", "3");
        UnbilledReceipt open = opened();

        LocalDate until = following.requestBill(open.id()).toLocalDate();

        assertThat(until).isEqualTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(3));
        assertThat(jdbc.sql("select count(*) from workflow_mail where recipient = 'bills@vendor.example' and subject like ?")
                .param("%" + order.number() + "%").query(Integer.class).single()).isPositive();
    }

    @Test
    void what_is_written_off_is_no_longer_owed() {
        UnbilledReceipt open = opened();

        following.writeOff(open.id());
        following.writeOff(open.id());

        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, GRNI_WRITE_OFF)).isEqualTo("-80.00");
        assertThat(cases.findById(open.id()).orElseThrow().outcome()).isEqualTo(UnbilledOutcome.WRITTEN_OFF);
    }

    @Test
    void the_rest_of_the_order_can_be_given_up() {
        UnbilledReceipt open = opened();

        following.closeOrder(open.id(), "The vendor has ceased trading");

        assertThat(orders.findById(order.id()).orElseThrow().status()).isEqualTo(OrderStatus.CLOSED);
    }

    @Test
    void the_case_ends_by_itself_when_the_bill_comes() {
        UnbilledReceipt open = opened();

        payables.posted(bill(order, "R-1", goods(order, "8", "10")));

        assertThat(cases.findById(open.id()).orElseThrow().outcome()).isEqualTo(UnbilledOutcome.BILLED);
        assertThat(unbilled.endsTold(open)).isOne();
    }

    private UnbilledReceipt opened() {
        return unbilled.opened(receipt, company);
    }
}
