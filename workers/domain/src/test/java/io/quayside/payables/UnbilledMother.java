package io.quayside.payables;

import io.quayside.payables.grni.OpeningUnbilledReceipts;
import io.quayside.payables.grni.UnbilledReceipt;
import io.quayside.payables.grni.UnbilledReceipts;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.ReceivedLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goods that were received and that nobody has billed, and the cases about them. */
@Component
public class UnbilledMother {

    private final PayablesMother payables;
    private final OpeningUnbilledReceipts opening;
    private final UnbilledReceipts cases;
    private final JdbcClient jdbc;

    UnbilledMother(PayablesMother payables, OpeningUnbilledReceipts opening, UnbilledReceipts cases, JdbcClient jdbc) {
        this.payables = payables;
        this.opening = opening;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    public record Goods(String company, PurchaseOrder order, ReceivedLine receipt) {}

    /** Of ten pieces that were ordered at ten euros, for a company of its own. */
    public Goods received(String quantity) {
        String company = payables.company();
        PurchaseOrder order = payables.ordered(company, "10", "10");
        return new Goods(company, order, payables.received(order, quantity));
    }

    /** As time does. */
    void accruedFor(String company, int days) {
        jdbc.sql("update ledger_line set entry_date = ? where company_code = ?").params(LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(days), company).update();
    }

    UnbilledReceipt opened(ReceivedLine receipt, String company) {
        accruedFor(company, 60);
        opening.open(company);
        return caseOf(receipt);
    }

    UnbilledReceipt caseOf(ReceivedLine receipt) {
        return cases.findByLiveReceiptLineIn(List.of(receipt.receiptLineId())).getFirst();
    }

    /** How often its process was told that the case is over. */
    long endsTold(UnbilledReceipt unbilled) {
        return jdbc.sql("select count(*) from workflow_outbox where payload like ? and payload like ?").params("%payables.receipt-billed%", "%" + unbilled.id() + "%")
                .query(Long.class).single();
    }
}
