package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.history.ProjectedTasks;
import io.quayside.history.TaskSearch;
import io.quayside.history.TaskViewer;
import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.SegregationOfDuties;
import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What duties forbid somebody is not offered to that person, and what is not offered for that reason would be refused. */
class ForbiddenTasksTest extends ApprovalIntegrationTest {

  /** Something that anna has done on a case. */
  interface Past {
    /** The document of the task that somebody has to do now. */
    long done(ProjectedTasks rows);
  }

  @Autowired UserTasks userTasks;
  @Autowired Duties duties;
  @Autowired List<DocumentDeeds> documents;
  @Autowired DataSource dataSource;
  private ProjectedTasks projected;

  @BeforeEach
  void emptyCase() {
    projected = new ProjectedTasks(dataSource);
  }

  static Stream<Arguments> pasts() {
    return Stream.of(
        of("payment-proposal", "Approve", "approved the requisition of what is paid", rows -> paid(rows, approvedOrder(rows))),
        of("payment-proposal", "Approve", "approved a change of the order that is paid", rows -> paid(rows, changedOrder(rows))),
        of("payment-proposal", "Approve", "approved the order that is paid in advance", ForbiddenTasksTest::paidInAdvance),
        of("payment-proposal", "Approve", "asked for the advance", rows -> advance(rows, Map.of("requested_by", "anna"))),
        of("payment-proposal", "Approve", "released the exception", rows -> payment(rows, rows.row("payables_vendor_invoice", Map.of("released_by", "anna")), "INVOICE")),
        of("payment-proposal", "Approve", "proposed it", by("payables_payment_proposal", "proposed_by")),
        of("requisition", "Approve", "entered a quote", rows -> quoted(rows, "purchasing_rfq_quote", "entered_by")),
        of("requisition", "Approve", "awarded a quote", rows -> quoted(rows, "purchasing_rfq_award", "awarded_by")),
        of("requisition", "Approve", "chose the vendor", rows -> child(rows, "purchasing_requisition_line", "requisition_id", "chosen_by")),
        of("requisition", "Approve", "requested it", by("purchasing_requisition", "requester")),
        of("requisition", "ChooseVendor", "approved it", ForbiddenTasksTest::approvedRequisition),
        of("rfq", "CompareQuotes", "approved the requisition", rows -> rows.row("purchasing_rfq", Map.of("requisition_id", approvedRequisition(rows)))),
        of("order-amendment", "Approve", "ordered", rows -> rows.amendment("pete", "anna", Ids.next())),
        of("order-amendment", "Approve", "entered a quote", rows -> changedAfterQuotes(rows, "purchasing_rfq_quote", "entered_by")),
        of("order-amendment", "Approve", "awarded a quote", rows -> changedAfterQuotes(rows, "purchasing_rfq_award", "awarded_by")),
        of("vendor-invoice", "ResolveException", "entered it", by("payables_vendor_invoice", "entered_by")),
        of("vendor-invoice", "ResolveException", "registered it", by("payables_vendor_invoice", "registered_by")),
        of("vendor-invoice", "ResolveException", "opened a receipt of its goods", rows -> billed(rows, receipt(rows, "opened_by"))),
        of("vendor-invoice", "ResolveException", "counted its goods", rows -> billed(rows, receipt(rows, "counted_by"))),
        of("vendor-invoice", "ResolveException", "scanned its goods", rows -> billed(rows, scannedReceipt(rows))),
        of("vendor-invoice", "CorrectInvoice", "counted its goods", rows -> billed(rows, receipt(rows, "counted_by"))),
        of("vendor-invoice", "CorrectInvoice", "created its vendor", rows ->
            rows.row("payables_vendor_invoice", Map.of("vendor_id", rows.row("masterdata_vendor", Map.of("created_by", "anna"))))),
        of("vendor-bank-account", "ConfirmBankAccount", "changed it", by("payables_vendor_bank_account", "changed_by")),
        of("unbilled-receipt", "Approve", "asked for its write-off", by("payables_unbilled_receipt", "reviewed_by")),
        of("customer-credit-note", "Approve", "asked for it", by("receivables_customer_invoice", "entered_by")),
        of("customer-credit-note", "Approve", "booked the customer's money", ForbiddenTasksTest::creditOfAPaidInvoice),
        of("goods-receipt", "CountGoods", "ordered the goods", rows -> receipt(rows, "buyer")),
        of("goods-receipt", "DecideReceipt", "counted them", rows -> receipt(rows, "counted_by")),
        of("goods-receipt", "DecideReceipt", "scanned them", ForbiddenTasksTest::scannedReceipt),
        of("vendor-claim", "Approve", "gave it up", by("receiving_vendor_claim", "resolved_by")),
        of("stock-count", "Approve", "counted with others", counted(1)),
        of("stock-count", "Approve", "counted again with others", counted(2)),
        of("stock-count", "CountStock", "counted again with others", counted(2)),
        of("stock-count", "RecountStock", "counted with others", counted(1)),
        of("inspection", "InspectGoods", "asked for it on a transfer", rows -> rows.row("quality_inspection", Map.of("origin", "TRANSFER", "requested_by", "anna"))),
        of("inspection", "InspectGoods", "opened the receipt", rows ->
            rows.row("quality_inspection", Map.of("origin", "RECEIPT", "receipt_id", receipt(rows, "opened_by")))),
        of("inspection", "InspectGoods", "scanned the goods", rows -> rows.row("quality_inspection", Map.of("origin", "RECEIPT", "receipt_id", scannedReceipt(rows)))),
        of("disposition", "CountersignConcession", "decided on the part", by("quality_disposition", "decided_by")),
        of("disposition", "Approve", "decided on the part", by("quality_disposition", "decided_by")),
        of("nonconformance", "VerifyEffectiveness", "took the action", by("quality_nonconformance", "corrected_by")),
        of("journal-voucher", "Approve", "wrote it", by("ledger_voucher", "created_by")),
        of("journal-voucher", "Approve", "submitted it", by("ledger_voucher", "submitted_by")),
        of("stock-revaluation", "Approve", "asked for it", by("valuation_stock_revaluation", "requested_by")),
        of("purchase-agreement", "Approve", "wrote it", by("purchasing_agreement", "created_by")),
        of("purchase-agreement", "Approve", "changed it", by("purchasing_agreement", "changed_by")));
  }

  @ParameterizedTest(name = "{0} {1}: who {2}")
  @MethodSource("pasts")
  void isOfferedToOthersOnly(String documentType, String element, String what, Past past) {
    long key = projected.add(Map.of("element_id", "UserTask_" + element, "document_type", documentType,
        "document_id", Long.toString(past.done(projected)), "requester", "rita", "approval_level", 9), "any");
    UserTask task = userTasks.find(key).orElseThrow();

    assertThat(offered("anna")).as("has " + what).doesNotContain(key);
    assertThat(duties.conflict(task, Authority.own("anna"))).isPresent();
    assertThat(offered("aron")).contains(key);
    assertThat(duties.conflict(task, Authority.own("aron"))).isEmpty();
    assertThat(userTasks.find(key, viewer("anna"))).as("may look at it all the same").isPresent();
  }

  @Test
  void thePairsAboveAreAllThatDocumentsKnowOf() {
    Set<String> tried = pasts().map(past -> past.get()[0] + " " + past.get()[1]).collect(Collectors.toSet());

    documents.forEach(owner -> owner.duties().forEach((element, duty) -> {
      Set<SegregationOfDuties.Duty> forbidden = SegregationOfDuties.forbiddenWith(duty);
      if (owner.deeds().stream().anyMatch(source -> forbidden.contains(source.duty())) && !owner.dutiesOfRequester().containsKey(element)) {
        assertThat(tried).contains(owner.documentType() + " " + element.replace("UserTask_", ""));
      }
    }));
  }

  @Test
  void receiversMayInspectWhereTheCompanySaysSo() {
    var company = "R" + Ids.next() % 1_000_000;
    projected.setting(company, "quality.receiver-inspects", "true");
    long inspection = projected.row("quality_inspection", Map.of("company_code", company, "origin", "RECEIPT", "receipt_id", receipt(projected, "counted_by")));
    long key = projected.add(Map.of("element_id", "UserTask_InspectGoods", "document_type", "inspection", "document_id", Long.toString(inspection)), "any");

    assertThat(offered("anna")).contains(key);
  }

  private List<Long> offered(String username) {
    return userTasks.search(TaskSearch.of(TaskSearch.View.GROUPS), viewer(username), PageRequest.of(0, 1000)).map(UserTask::key).getContent();
  }

  private static TaskViewer viewer(String username) {
    return new TaskViewer(username, Set.of("any"), Set.of("QNL"), false, List.of());
  }

  private static Arguments of(String documentType, String element, String what, Past past) {
    return Arguments.of(documentType, element, what, past);
  }

  private static Past by(String table, String column) {
    return rows -> rows.row(table, Map.of(column, "anna"));
  }

  private static long child(ProjectedTasks rows, String table, String parent, String column) {
    long id = Ids.next();
    rows.row(table, Map.of(parent, id, column, "anna"));
    return id;
  }

  private static Past counted(int attempt) {
    return rows -> {
      long count = Ids.next();
      Stream.of("adam", "anna", "zoe").forEach(counter ->
          rows.link("inventory_count_counter", Map.of("count_id", count, "attempt", attempt, "counted_by", counter, "since", UtcTime.column(Instant.now()))));
      return count;
    };
  }

  private static long quoted(ProjectedTasks rows, String table, String column) {
    long requisition = Ids.next();
    rows.row(table, Map.of("rfq_id", rows.row("purchasing_rfq", Map.of("requisition_id", requisition)), column, "anna"));
    return requisition;
  }

  private static long changedAfterQuotes(ProjectedTasks rows, String table, String column) {
    long order = rows.row("purchasing_order", Map.of("requisition_id", quoted(rows, table, column)));
    return rows.row("purchasing_order_amendment", Map.of("order_id", order));
  }

  private static long approvedRequisition(ProjectedTasks rows) {
    long requisition = Ids.next();
    rows.decision(Map.of("document_id", Long.toString(requisition), "decided_by", "someone", "on_behalf_of", "anna"));
    return requisition;
  }

  private static Map<String, ?> approvedOrder(ProjectedTasks rows) {
    return Map.of("order_id", rows.row("purchasing_order", Map.of("requisition_id", approvedRequisition(rows))));
  }

  private static Map<String, ?> changedOrder(ProjectedTasks rows) {
    long order = rows.row("purchasing_order", Map.of());
    long amendment = rows.row("purchasing_order_amendment", Map.of("order_id", order));
    rows.decision(Map.of("document_type", "order-amendment", "document_id", Long.toString(amendment), "decided_by", "anna"));
    return Map.of("order_id", order);
  }

  private static long paid(ProjectedTasks rows, Map<String, ?> line) {
    long invoice = rows.row("payables_vendor_invoice", Map.of());
    rows.row("payables_vendor_invoice_line", Stream.concat(line.entrySet().stream(), Map.of("invoice_id", invoice).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return payment(rows, invoice, "INVOICE");
  }

  private static long payment(ProjectedTasks rows, long document, String kind) {
    long proposal = rows.row("payables_payment_proposal", Map.of());
    rows.row("payables_payment_item", Map.of("proposal_id", proposal, "document_id", document, "kind", kind));
    return proposal;
  }

  private static long paidInAdvance(ProjectedTasks rows) {
    String number = "O" + Ids.next();
    rows.row("purchasing_order", Map.of("company_code", "QNL", "number", number, "requisition_id", approvedRequisition(rows)));
    return advance(rows, Map.of("company_code", "QNL", "order_number", number));
  }

  private static long advance(ProjectedTasks rows, Map<String, ?> columns) {
    return payment(rows, rows.row("payables_vendor_advance", columns), "ADVANCE");
  }

  private static long receipt(ProjectedTasks rows, String column) {
    return rows.row("receiving_goods_receipt", Map.of("order_id", Ids.next(), column, "anna"));
  }

  private static long scannedReceipt(ProjectedTasks rows) {
    long receipt = rows.row("receiving_goods_receipt", Map.of("order_id", Ids.next()));
    rows.row("receiving_scan", Map.of("receipt_id", receipt, "scanned_by", "anna"));
    return receipt;
  }

  private static long billed(ProjectedTasks rows, long receipt) {
    long order = rows.number("select order_id from receiving_goods_receipt where id = ?", receipt);
    long invoice = rows.row("payables_vendor_invoice", Map.of());
    rows.row("payables_vendor_invoice_line", Map.of("invoice_id", invoice, "order_id", order));
    return invoice;
  }

  private static long creditOfAPaidInvoice(ProjectedTasks rows) {
    long invoice = Ids.next();
    long payment = rows.row("receivables_customer_payment", Map.of("booked_by", "anna"));
    rows.row("receivables_allocation", Map.of("invoice_id", invoice, "source_kind", "PAYMENT", "source_id", payment));
    return rows.row("receivables_customer_invoice", Map.of("credited_invoice_id", invoice));
  }
}
