package io.quayside.worker.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.Customers;
import io.quayside.platform.TestPlatform;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.receivables.dunning.DunningCase;
import io.quayside.receivables.dunning.DunningCases;
import io.quayside.receivables.dunning.OpeningDunningCases;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.receivables.invoice.DraftingCustomerInvoices;
import io.quayside.receivables.invoice.InvoiceInput;
import io.quayside.receivables.invoice.PostingCustomerInvoices;
import io.quayside.receivables.invoice.ReceivableStatus;
import io.quayside.receivables.invoice.RequestingCredits;
import io.quayside.receivables.payment.AllocationInput;
import io.quayside.receivables.payment.BookingReceipts;
import io.quayside.receivables.payment.PaymentInput;
import io.quayside.shared.Amounts;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.worker.WorkersIntegrationTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The processes of receivables with their real workers, and what customers find in their mailboxes. */
class ReceivablesWorkersTest extends WorkersIntegrationTest {

  private static final CurrentUser ACCO =
      new CurrentUser("acco", "Acco", "acco@quayside.example", Set.of(Role.ACCOUNTANT), Set.of("QNL"));
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  @Autowired Customers customers;
  @Autowired DraftingCustomerInvoices drafting;
  @Autowired PostingCustomerInvoices posting;
  @Autowired RequestingCredits crediting;
  @Autowired CustomerInvoices invoices;
  @Autowired BookingReceipts booking;
  @Autowired OpeningDunningCases opening;
  @Autowired DunningCases cases;
  @Autowired DecidingTasks deciding;
  private final String mailbox = "pay-%d@customer.example".formatted(Ids.next());

  /** Once all is printed and sent: the relay would write documents of what is gone. */
  @AfterEach
  void nothingOwed() {
    eventually().until(() -> jdbc.sql("select count(*) from receivables_customer_invoice where mail_due").query(Long.class).single() == 0);
    jdbc.sql("delete from receivables_document").update();
    jdbc.sql("delete from receivables_customer_invoice_line").update();
    List.of("receivables_allocation", "receivables_customer_payment", "receivables_dunning_letter", "receivables_dunning_case", "receivables_customer_invoice",
            "masterdata_customer", "ledger_line", "ledger_entry")
        .forEach(table -> jdbc.sql("delete from " + table + " where company_code = 'QNL'").update());
  }

  @Test
  void anOverdueCustomerIsWrittenToUntilTheMoneyComes() {
    CustomerInvoice invoice = overdue();
    opening.open("QNL");
    DunningCase dunning = cases.findByLiveCustomer(invoice.customerId()).orElseThrow();

    List<String> mails = TestPlatform.get().mailbox().await(mailbox, 2, Duration.ofSeconds(90)).stream()
        .map(mail -> new String(mail, StandardCharsets.UTF_8).replace("\r\n ", " ")).toList();
    assertThat(mails).anySatisfy(mail -> assertThat(mail).contains("Subject: Invoice " + invoice.number(), invoice.number() + ".pdf"));
    assertThat(mails).anySatisfy(mail -> assertThat(mail).contains("Subject: Payment reminder " + dunning.number(), "application/pdf"));
    eventually().untilAsserted(() -> assertThat(passed(dunning.number())).contains("Timer_NextLook"));

    booking.book(new PaymentInput("QNL", "key-" + Ids.next(), invoice.customerId(), invoice.total(), TODAY, null, null,
        List.of(new AllocationInput(invoice.id(), invoice.total(), null))), ACCO);

    eventually().untilAsserted(() -> assertThat(passed(dunning.number())).contains("EndEvent_DunningSettled"));
  }

  @Test
  void aCreditCountsOnceSomebodyElseHasApprovedIt() {
    CustomerInvoice invoice = overdue();
    CustomerInvoice note = crediting.cancel(invoice.id(), "Never delivered", ACCO);

    long task = eventually().until(() -> jdbc.sql(
            "select max(task_key) from history_task where element_id = ? and document_id = ? and state = 'CREATED'")
        .params(ApprovalChainProcess.APPROVE_TASK, String.valueOf(note.id())).query(Long.class).optional(), found -> found.isPresent()).orElseThrow();
    deciding.decide(new DecideTask(task, user("anna"), "127.0.0.1", Map.of("decision", "approve")));

    eventually().untilAsserted(() -> assertThat(invoices.findById(note.id()).orElseThrow().number()).startsWith("CN-"));
    assertThat(invoices.findById(invoice.id()).orElseThrow().status()).isEqualTo(ReceivableStatus.PAID);
  }

  private CustomerInvoice overdue() {
    Customer customer = customers.create(new CustomerDetails("QNL", null, "Customer " + Ids.next(), null, null, "EUR", "en", mailbox, null, null, null, null, "NL", null,
        14, null, null, null, null, null, null), Set.of("QNL"));
    InvoiceInput.Line line = new InvoiceInput.Line(null, null, "Service", Quantity.of(1, "PCE"), Amounts.unitPrice("120", "EUR"), BigDecimal.ZERO);
    InvoiceInput input = new InvoiceInput("QNL", customer.id(), TODAY.minusDays(40), TODAY.minusDays(26), null, null, null, null, List.of(line), null);
    return posting.post(drafting.enter(input, ACCO).id(), ACCO);
  }

  private List<String> passed(String businessKey) {
    return jdbc.sql(
            """
            select element_id from history_element where process_instance_key in
              (select process_instance_key from history_process_instance where business_key = ?)""")
        .param(businessKey).query(String.class).list();
  }
}
