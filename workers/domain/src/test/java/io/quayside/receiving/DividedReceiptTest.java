package io.quayside.receiving;

import static io.quayside.purchasing.PurchasingMother.user;
import static io.quayside.receiving.ReceivingMother.ron;
import static io.quayside.receiving.ReceivingMother.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.identity.Role;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.EndingReceipts;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineFacts;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.PostingReceipts;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.receiving.receipt.ReceiptStatus;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.receiving.receipt.RecountingReceipts;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.receiving.receipt.SettingLinesAside;
import io.quayside.receiving.receipt.SettingLinesAside.OpenLine;
import io.quayside.receiving.receipt.SettlingReceipts;
import io.quayside.receiving.receipt.SettlingReceipts.LineDecision;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One bad line does not stop the others: it becomes a receipt of its own that waits for the buyer. */
class DividedReceiptTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired ScanningGoods scanning;
    @Autowired FinishingCounts finishing;
    @Autowired CheckingCounts checking;
    @Autowired SettlingReceipts settling;
    @Autowired PostingReceipts posting;
    @Autowired RecountingReceipts recounting;
    @Autowired SettingLinesAside setting;
    @Autowired EndingReceipts ending;
    @Autowired FindingReceipts finding;
    @Autowired DiscrepancyLog discrepancies;
    @Autowired ReceivedLines received;

    private String company;
    private PurchaseOrder order;
    private GoodsReceipt receipt;
    private GoodsReceipt aside;

    /** Of three lines the first came as ordered, of the second too much, the third not at all. */
    @BeforeEach
    void aReceiptWithABadLine() {
        company = dock.company();
        order = dock.sent(company, "10", dock.product(Tracking.NONE, null), dock.product(Tracking.NONE, null), dock.product(Tracking.NONE, null));
        receipt = dock.opened(order);
        List<ReceiptLine> lines = lines(receipt);
        scanning.scan(receipt.id(), List.of(typed(lines.get(0).id(), "10", null), typed(lines.get(1).id(), "15", null)), ron(company));
        finishing.finish(receipt.id(), new Papers("DN-1", false), ron(company));
        LineFacts bad = checking.check(receipt.id()).get(1);
        aside = setting.setAside(receipt.id(), List.of(new OpenLine(bad.lineId(), bad.description(), true)));
    }

    @Test
    void the_good_lines_are_posted_and_the_bad_one_waits_with_its_discrepancy() {
        settle(receipt, LineOutcome.ACCEPT);

        assertThat(status(receipt)).isEqualTo(ReceiptStatus.POSTED);
        assertThat(status(aside)).isEqualTo(ReceiptStatus.COUNTED);
        assertThat(aside.number()).matches("GR-\\d{4}-000002");
        List<Quantity> counted = finding.get(aside.id(), ron(company), read -> read.lines().stream().map(ReceiptLine::counted).toList());
        assertThat(counted).containsExactly(Quantity.of(15, "PCE"));
        assertThat(received.ofOrders(company, List.of(order.id()))).hasSize(1);
        assertThat(discrepancies.standing(receipt.id())).isEmpty();
        assertThat(discrepancies.standing(aside.id())).extracting(Discrepancy::type).containsExactly(DiscrepancyType.OVER);
        assertThat(published(ReceivingMessages.LINES_SET_ASIDE, aside.id())).singleElement().asString().contains("approve").contains("15 PCE of 10 PCE");
    }

    @Test
    void the_bad_line_is_posted_when_it_is_decided() {
        settle(receipt, LineOutcome.ACCEPT);
        settle(aside, LineOutcome.REFUSE_SURPLUS);

        assertThat(received.ofOrders(company, List.of(order.id()))).hasSize(2).allSatisfy(line -> assertThat(line.received()).isEqualTo(Quantity.of(10, "PCE")));
    }

    @Test
    void the_next_delivery_is_received_meanwhile_without_that_line() {
        settle(receipt, LineOutcome.BACKORDER);

        GoodsReceipt next = dock.opened(order);

        assertThat(next.id()).isNotIn(receipt.id(), aside.id());
        assertThat(lines(next)).singleElement().satisfies(line -> assertThat(line.lineNumber()).isEqualTo(3));
    }

    @Test
    void it_may_be_counted_again_or_given_up_for_itself() {
        settle(receipt, LineOutcome.ACCEPT);
        recounting.recount(aside.id());
        assertThat(discrepancies.standing(aside.id())).as("found anew when the count is finished").isEmpty();
        scanning.scan(aside.id(), List.of(typed(lines(aside).getFirst().id(), "-5", null)), ron(company));
        finishing.finish(aside.id(), new Papers("DN-1", false), ron(company));
        assertThat(checking.check(aside.id()).getFirst().overPercent()).isEqualByComparingTo("0");

        ending.cancel(aside.id(), "Taken back by the driver", ron(company));
        assertThat(status(receipt)).isEqualTo(ReceiptStatus.POSTED);
    }

    @Test
    void what_is_posted_is_not_divided_any_more() {
        settle(receipt, LineOutcome.ACCEPT);

        assertThatThrownBy(() -> setting.setAside(receipt.id(), List.of())).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void who_counts_blind_does_not_read_from_discrepancies_how_much_was_expected() {
        jdbc.sql("update receiving_receipt_line set blind = true where receipt_id = ?").param(aside.id()).update();
        checking.check(aside.id());
        Discrepancy over = discrepancies.standing(aside.id()).getFirst();

        assertThatThrownBy(() -> discrepancies.get(over.id(), ron(company))).isInstanceOf(Refusal.NotFound.class);
        assertThat(discrepancies.get(over.id(), user("bea", company, Role.BUYER)).type()).isEqualTo(DiscrepancyType.OVER);
        settle(aside, LineOutcome.ACCEPT);
        assertThat(discrepancies.get(over.id(), ron(company)).type()).as("posted").isEqualTo(DiscrepancyType.OVER);
    }

    private void settle(GoodsReceipt settled, LineOutcome outcome) {
        settling.settle(settled.id(), lines(settled).stream().map(line -> new LineDecision(line.id(), outcome)).toList());
        posting.post(settled.id(), Map.of());
    }

    private List<ReceiptLine> lines(GoodsReceipt of) {
        return finding.get(of.id(), ron(company), read -> List.copyOf(read.lines()));
    }

    private ReceiptStatus status(GoodsReceipt of) {
        return finding.get(of.id(), ron(company), GoodsReceipt::status);
    }
}
