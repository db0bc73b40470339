package io.quayside.payables;

import static io.quayside.ledger.AccountRole.*;
import static io.quayside.payables.PayablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.identity.Role;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.account.Account;
import io.quayside.ledger.account.AccountDetails;
import io.quayside.ledger.account.AccountRuleDetails;
import io.quayside.ledger.account.AccountRules;
import io.quayside.ledger.account.AccountType;
import io.quayside.ledger.account.Accounts;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.payables.UnbilledMother.Goods;
import io.quayside.payables.grni.FollowingUnbilledReceipts;
import io.quayside.payables.grni.UnbilledOutcome;
import io.quayside.payables.grni.UnbilledReceipt;
import io.quayside.payables.grni.UnbilledReceipts;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.EndingReceipts;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.Set;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Receipts that nobody bills, what ends their cases, and that every category may have accounts of its own meanwhile. */
class UnbilledAccrualsTest extends PurchasingIntegrationTest {

    @Autowired
    private PayablesMother payables;
    @Autowired
    private UnbilledMother unbilled;
    @Autowired
    private FollowingUnbilledReceipts following;
    @Autowired
    private UnbilledReceipts cases;
    @Autowired
    private EndingReceipts ending;
    @Autowired
    private MovingStock moving;
    @Autowired
    private Locations locations;
    @Autowired
    private Accounts accounts;
    @Autowired
    private AccountRules rules;

    private String company;
    private PurchaseOrder order;
    private ReceivedLine receipt;

    @BeforeEach
    void tenPiecesThatNobodyBills() {
        Goods goods = unbilled.received("10");
        company = goods.company();
        order = goods.order();
        receipt = goods.receipt();
    }

    @AfterEach
    void theBooksBalance() {
        assertThat(jdbc.sql("select coalesce(sum(amount_amount), 0) from ledger_line where company_code = ?").param(company).query(BigDecimal.class).single())
                .isEqualByComparingTo("0");
    }

    @Test
    void a_bill_after_the_write_off_takes_the_gain_back_and_makes_no_goods_dearer() {
        following.writeOff(opened().id());
        assertThat(payables.balance(company, GRNI_WRITE_OFF)).isEqualTo("-100.00");

        payables.posted(bill(order, "R-1", goods(order, "10", "11")));

        assertThat(payables.balance(company, GRNI_WRITE_OFF)).isEqualTo("0.00");
        assertThat(payables.balance(company, GRNI)).isEqualTo("0.00");
        assertThat(payables.balance(company, STOCK)).isEqualTo("110.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-110.00");
    }

    @Test
    void bills_of_parts_take_back_their_parts_of_the_write_off() {
        following.writeOff(opened().id());

        payables.posted(bill(order, "R-1", goods(order, "3", "10")));
        assertThat(payables.balance(company, GRNI_WRITE_OFF)).isEqualTo("-70.00");
        payables.posted(bill(order, "R-2", goods(order, "7", "10")));

        assertThat(payables.balance(company, GRNI_WRITE_OFF)).isEqualTo("0.00");
        assertThat(payables.balance(company, STOCK)).isEqualTo("100.00");
    }

    @Test
    void goods_that_go_back_after_the_write_off_are_no_claim() {
        following.writeOff(opened().id());

        sendBack(10);

        assertThat(payables.balance(company, GRNI_WRITE_OFF)).isEqualTo("0.00");
        assertThat(payables.balance(company, VENDOR_CLAIM)).isEqualTo("0.00");
        assertThat(payables.balance(company, STOCK)).isEqualTo("0.00");
    }

    @Test
    void the_case_ends_when_all_goods_have_gone_back() {
        UnbilledReceipt open = opened();

        sendBack(4);
        assertThat(cases.findById(open.id()).orElseThrow().isOpen()).isTrue();
        sendBack(6);

        assertThat(cases.findById(open.id()).orElseThrow().outcome()).isEqualTo(UnbilledOutcome.RETURNED);
        assertThat(unbilled.endsTold(open)).isEqualTo(1);
    }

    @Test
    void the_case_ends_when_the_receipt_is_taken_back() {
        UnbilledReceipt open = opened();

        ending.reverse(receipt.receiptId(), "Booked twice", PurchasingMother.user("rhea", company, Role.RECEIVER));

        assertThat(cases.findById(open.id()).orElseThrow().outcome()).isEqualTo(UnbilledOutcome.RETURNED);
        assertThat(unbilled.endsTold(open)).isEqualTo(1);
    }

    @Test
    void what_a_category_posts_to_accounts_of_its_own_is_cleared_there() {
        for (AccountRole role : List.of(STOCK, GRNI, GRNI_WRITE_OFF, PRICE_VARIANCE)) {
            ownAccount(role);
        }
        PurchaseOrder second = payables.ordered(company, "10", "10");
        payables.received(second, "10");

        payables.posted(bill(second, "R-1", goods(second, "10", "11")));
        assertThat(onAccount(PRICE_VARIANCE)).as("variance of the category").isEqualTo("0.00");
        assertThat(onAccount(STOCK)).isEqualTo("110.00");
        assertThat(onAccount(GRNI)).isEqualTo("0.00");

        PurchaseOrder third = payables.ordered(company, "10", "10");
        receipt = payables.received(third, "10");
        following.writeOff(opened().id());
        assertThat(onAccount(GRNI)).as("accruals of the category").isEqualTo("0.00");
        assertThat(onAccount(GRNI_WRITE_OFF)).isEqualTo("-100.00");
    }

    private UnbilledReceipt opened() {
        return unbilled.opened(receipt, company);
    }

    private void ownAccount(AccountRole role) {
        Account account = accounts.create(new AccountDetails(company, "9" + role.ordinal(), "Own " + role, AccountType.EXPENSE, true, null), Set.of(company));
        rules.create(new AccountRuleDetails(company, receipt.categoryCode(), role, account.id(), null), Set.of(company));
    }

    private String onAccount(AccountRole role) {
        return jdbc.sql("""
                select coalesce(sum(amount_amount), 0) from ledger_line join ledger_account account on account.id = account_id
                where account.company_code = ? and account.code = ?""").params(company, "9" + role.ordinal()).query(BigDecimal.class).single().setScale(2).toPlainString();
    }

    private void sendBack(long quantity) {
        long from = jdbc.sql("select location_id from inventory_quant where product_id = ? and on_hand > 0").param(receipt.productId()).query(Long.class).single();
        moving.move(List.of(new MoveStock(company, "return:%d:%d".formatted(receipt.receiptLineId(), quantity), receipt.productId(), null, Quantity.of(quantity, "PCE"), from,
                locations.virtual(company, LocationKind.SUPPLIER).id(), MoveReason.VENDOR_RETURN,
                new SourceDocument("vendor-return", receipt.receiptId(), receipt.receiptLineId(), "VR-1"), null, "ward")));
    }
}
