package io.quayside.process.payables;

import static io.quayside.process.payables.InvoiceMatchingProcess.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoiceMatchingPathTest extends PathTest {

    InvoiceMatchingPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_post_what_agrees_with_order_and_receipt() {
        var invoice = match(registered(), "10", "10", PAYABLE);

        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");

        assertThat(invoice.history().variable(PROCESS_ID, "lineMatches").orElseThrow()).contains("\"MATCHED\"");
    }

    @Test
    void should_post_an_exception_that_somebody_releases() {
        var invoice = match(registered(), "11", "10", EXCEPTION);

        resolve(invoice, Map.of("resolution", "release", "comment", "Agreed by telephone"));

        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");
    }

    @Test
    void should_post_a_disputed_invoice_with_a_payment_hold() {
        var invoice = match(registered(), "11", "10", EXCEPTION);

        resolve(invoice, Map.of("resolution", "hold", "holdReason", "PRICE_DISPUTE", "comment", "Asked the vendor"));

        assertThat(invoice.jobSeen(JOB_HOLD_PAYMENT)).containsEntry("holdReason", "PRICE_DISPUTE").containsEntry("comment", "Asked the vendor");
        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");
    }

    @Test
    void should_reject_an_exception() {
        var invoice = match(registered(), "11", "10", EXCEPTION);

        resolve(invoice, Map.of("resolution", "reject", "comment", "Never agreed"));

        assertThat(invoice.jobSeen(JOB_REJECT_INVOICE)).containsEntry("comment", "Never agreed");
        invoice.endsWith("EndEvent_InvoiceRejected");
    }

    @Test
    void should_compare_again_after_a_correction() {
        var invoice = match(registered(), "11", "10", EXCEPTION);

        resolve(invoice, Map.of("resolution", "correct", "comment", "The price is 10"));
        invoice.task(CORRECT_INVOICE_TASK, Map.of("correction", "resubmit"));
        match(invoice, "10", "10", PAYABLE);

        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");
    }

    @Test
    void should_withdraw_instead_of_correcting() {
        var invoice = match(registered(), "11", "10", EXCEPTION);

        resolve(invoice, Map.of("resolution", "correct", "comment", "Not ours"));
        invoice.task(CORRECT_INVOICE_TASK, Map.of("correction", "withdraw", "cancellationReason", "Not ours indeed"));

        assertThat(invoice.jobSeen(JOB_CANCEL_INVOICE)).containsEntry("cancellationReason", "Not ours indeed");
        invoice.endsWith("EndEvent_InvoiceWithdrawn");
    }

    @Test
    void should_compare_again_when_links_change_under_an_exception() {
        var invoice = match(registered(), "11", "10", EXCEPTION).awaitTask(RESOLVE_EXCEPTION_TASK);

        invoice.publish(MESSAGE_MATCH_CHANGED, Map.of());
        match(invoice, "10", "10", PAYABLE);

        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");
    }

    @Test
    void should_wait_for_goods_that_were_billed_before_they_came() {
        var invoice = match(registered(), "10", "0", WAITING).awaitActive("Gateway_AwaitGoods");

        invoice.publish(MESSAGE_MATCH_CHANGED, Map.of());
        match(invoice, "10", "10", PAYABLE);

        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");
    }

    @Test
    void should_ask_for_goods_that_are_overdue_and_reject_when_they_never_came() {
        var invoice = overdue();

        invoice.task(CHASE_GOODS_TASK, Map.of("chase", "reject", "comment", "The vendor lost them"));

        assertThat(invoice.jobSeen(JOB_REJECT_INVOICE)).containsEntry("comment", "The vendor lost them");
        invoice.endsWith("EndEvent_UndeliveredRejected");
    }

    @Test
    void should_wait_longer_and_then_decide_without_the_goods() {
        var invoice = overdue();

        invoice.task(CHASE_GOODS_TASK, Map.of("chase", "wait", "goodsDueAt", in(Duration.ofDays(3)), "comment", "Next week"));
        pass(Duration.ofDays(4));
        invoice.task(CHASE_GOODS_TASK, Map.of("chase", "exception", "comment", "They were a service"));
        resolve(invoice, Map.of("resolution", "release", "comment", "Services have no receipt"));

        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");
    }

    @Test
    void should_compare_again_when_goods_come_while_they_are_chased() {
        var invoice = overdue().awaitTask(CHASE_GOODS_TASK);

        invoice.publish(MESSAGE_MATCH_CHANGED, Map.of());
        match(invoice, "10", "10", PAYABLE);

        invoice.job(JOB_POST_INVOICE).endsWith("EndEvent_InvoicePayable");
    }

    @Test
    void should_take_an_invoice_back_while_people_decide() {
        var invoice = match(registered(), "11", "10", EXCEPTION).awaitTask(RESOLVE_EXCEPTION_TASK);

        invoice.publish(MESSAGE_CANCELLED, Map.of("cancellationReason", "Entered twice", "cancelledBy", "acco"));

        assertThat(invoice.jobSeen(JOB_CANCEL_INVOICE)).containsEntry("cancellationReason", "Entered twice");
        invoice.endsWith("EndEvent_InvoiceCancelled");
        assertThat(invoice.history().openTasks(RESOLVE_EXCEPTION_TASK)).isEmpty();
    }

    private Case registered() {
        var invoice = newCase();
        var variables = invoice.variables(Map.of("invoiceId", invoice.key(), "documentType", DOCUMENT_TYPE, "documentId", invoice.key()));
        return invoice.publish(MESSAGE_REGISTERED, variables);
    }

    /** One line over ten pieces at 10.00, billed at the price, after so many were received; the tables decide. */
    private static Case match(Case invoice, String price, String received, String outcome) {
        var billed = BigDecimal.TEN.multiply(new BigDecimal(price));
        var line = new MatchFigures.MatchLine("1", "goods", "BEARINGS", false, BigDecimal.TEN, BigDecimal.TEN, new BigDecimal(received),
                BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(price), BigDecimal.TEN, billed, BigDecimal.valueOf(100));
        invoice.job(JOB_GATHER_FIGURES, Map.of("matchLines", List.of(line), "amountMinor", 11_000, "title", "Invoice 4711",
                "goodsDueAt", in(Duration.ofDays(5))));
        return invoice.job(JOB_RECORD_MATCH, Map.of("matchOutcome", routed(invoice, outcome), "exceptionGroups", List.of("buyer"),
                "exceptionReasons", List.of()));
    }

    /** What the worker passes on: the outcome of the table, which must be the expected one. */
    private static String routed(Case invoice, String expected) {
        await("the route").untilAsserted(() -> assertThat(invoice.history().variable(PROCESS_ID, "route").orElse(""))
                .contains("\"outcome\":\"%s\"".formatted(expected)));
        return expected;
    }

    private Case overdue() {
        var invoice = match(registered(), "10", "0", WAITING).awaitActive("Gateway_AwaitGoods");
        pass(Duration.ofDays(6));
        return invoice;
    }

    private static void resolve(Case invoice, Map<String, Object> answer) {
        invoice.task(RESOLVE_EXCEPTION_TASK, answer);
    }
}
