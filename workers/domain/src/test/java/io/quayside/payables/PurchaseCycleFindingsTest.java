package io.quayside.payables;

import static io.quayside.payables.PayablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.approval.sod.CaseConflicts;
import io.quayside.approval.sod.CaseFinding;
import io.quayside.exporter.HistorySchema;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rows say is found, however they came to say it. */
class PurchaseCycleFindingsTest extends PurchasingIntegrationTest {

    @Autowired
    private PayablesMother payables;
    @Autowired
    private CaseConflicts conflicts;
    @Autowired
    private DataSource dataSource;

    /** Findings about approvals read the history, which the broker writes elsewhere. */
    @BeforeEach
    void tablesOfTheHistory() {
        HistorySchema.migrate(dataSource);
    }

    @Test
    void finds_orders_after_their_bill_and_goods_and_one_person_for_two_steps() {
        String company = payables.company();
        PurchaseOrder order = payables.ordered(company, "10", "10");
        payables.received(order, "10");
        VendorInvoice invoice = payables.registered(bill(order, "F-1", goods(order, "10", "10")));
        jdbc.sql("update purchasing_order set created_at = '2000-01-01' where id = ?").param(order.id()).update();
        assertThat(rules(company)).as("as it should be").isEmpty();

        jdbc.sql("update purchasing_order set created_at = '2099-01-01' where id = ?").param(order.id()).update();
        assertThat(rules(company)).containsExactlyInAnyOrder("order-after-bill", "receipt-before-order");
        assertThat(conflicts.since(Instant.EPOCH, Set.of(company))).filteredOn(finding -> finding.rule().equals("order-after-bill")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.documentId()).isEqualTo(String.valueOf(invoice.id()));
                    assertThat(finding.otherNumber()).isEqualTo(order.number());
                });

        jdbc.sql("update purchasing_order set created_at = '2000-01-01', buyer = (select opened_by from receiving_goods_receipt where order_id = ? limit 1) where id = ?")
                .params(order.id(), order.id()).update();
        jdbc.sql("update payables_vendor_invoice set entered_by = (select opened_by from receiving_goods_receipt where order_id = ? limit 1) where id = ?")
                .params(order.id(), invoice.id()).update();
        assertThat(rules(company)).containsExactlyInAnyOrder("order-receive", "receive-enter-invoice");
        assertThat(rules("ANOTHER")).isEmpty();
    }

    private List<String> rules(String company) {
        return conflicts.since(Instant.EPOCH, Set.of(company)).stream().map(CaseFinding::rule).toList();
    }
}
