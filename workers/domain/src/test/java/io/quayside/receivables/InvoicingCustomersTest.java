package io.quayside.receivables;

import static io.quayside.ledger.AccountRole.*;
import static io.quayside.receivables.ReceivablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.DoneDeeds;
import io.quayside.identity.SegregationOfDuties;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.account.AccountDetails;
import io.quayside.ledger.account.AccountRuleDetails;
import io.quayside.ledger.account.AccountRules;
import io.quayside.ledger.account.AccountType;
import io.quayside.ledger.account.Accounts;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerSegment;
import io.quayside.masterdata.product.Product;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.receivables.document.SendingCustomerInvoices;
import io.quayside.receivables.invoice.CreditInput;
import io.quayside.receivables.invoice.CreditReason;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.DraftingCustomerInvoices;
import io.quayside.receivables.invoice.InvoiceInput;
import io.quayside.receivables.invoice.PostingCustomerInvoices;
import io.quayside.receivables.invoice.ReceivableStatus;
import io.quayside.receivables.invoice.RequestingCredits;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is billed, and what of it is credited. */
class InvoicingCustomersTest extends PurchasingIntegrationTest {

    @Autowired
    private ReceivablesMother receivables;
    @Autowired
    private DraftingCustomerInvoices drafting;
    @Autowired
    private PostingCustomerInvoices posting;
    @Autowired
    private RequestingCredits crediting;
    @Autowired
    private SendingCustomerInvoices sending;
    @Autowired
    private Accounts accounts;
    @Autowired
    private AccountRules rules;
    @Autowired
    private DoneDeeds deeds;

    private String company;
    private Customer customer;

    @BeforeEach
    void aCustomer() {
        company = receivables.company();
        customer = receivables.customer(company);
    }

    @Test
    void an_invoice_is_posted_with_a_number_and_the_terms_of_the_customer() {
        CustomerInvoice draft = receivables.draft(input(customer, null, null, line("3", "33.33", "21", "EUR"), line("1", "0.01", "9", "EUR")));
        assertThat(draft.number()).isNull();

        CustomerInvoice invoice = posting.post(draft.id(), acco(company));

        assertThat(invoice.number()).isEqualTo("SI-%d-000001".formatted(today().getYear()));
        assertThat(invoice.dates().dueDate()).isEqualTo(today().plusDays(30));
        assertThat(invoice.dates().discountDate()).isEqualTo(today().plusDays(10));
        assertThat(invoice.total()).isEqualTo(Money.parse("EUR 121.00"));
        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("121.00");
        assertThat(balance(REVENUE)).isEqualTo("-100.00");
        assertThat(balance(OUTPUT_TAX)).isEqualTo("-21.00");
    }

    @Test
    void numbers_have_no_gap_whatever_fails_in_between() {
        receivables.posted(input(customer, null, null, line("1", "10", "0", "EUR")));
        CustomerInvoice discarded = receivables.draft(input(customer, null, null, line("1", "10", "0", "EUR")));
        drafting.discard(discarded.id(), acco(company));
        Customer dollars = receivables.customer(company, "GBP", CustomerSegment.STANDARD, null);
        assertThatThrownBy(() -> receivables.posted(input(dollars, null, null, line("1", "10", "0", "GBP")))).hasMessageContaining("no exchange rate");

        CustomerInvoice next = receivables.posted(input(customer, null, null, line("1", "10", "0", "EUR")));
        CustomerInvoice lastYear = receivables.posted(input(customer, today().minusYears(1), null, line("1", "10", "0", "EUR")));

        assertThat(next.number()).isEqualTo("SI-%d-000002".formatted(today().getYear()));
        assertThat(lastYear.number()).isEqualTo("SI-%d-000001".formatted(today().getYear() - 1));
        assertThatThrownBy(() -> posting.post(discarded.id(), acco(company))).hasMessageContaining("cancelled");
    }

    @Test
    void an_invoice_in_another_currency_is_booked_at_the_rate_of_its_day() {
        Customer dollars = receivables.customer(company, "USD", CustomerSegment.STANDARD, null);

        CustomerInvoice invoice = receivables.posted(input(dollars, null, null, line("1", "125", "0", "USD"), line("3", "0.01", "0", "USD")));

        assertThat(invoice.companyTotal()).isEqualTo(Money.parse("EUR 100.02"));
        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("100.02");
        assertThat(balance(REVENUE)).isEqualTo("-100.02");
        assertThatThrownBy(() -> receivables.draft(input(dollars, null, null, line("1", "1", "0", "EUR")))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void revenue_goes_to_the_account_of_the_products_category() {
        Product product = mother.product();
        long account = accounts.create(new AccountDetails(company, "4010", "Revenue of bearings", AccountType.INCOME, true, null), Set.of(company)).id();
        rules.create(new AccountRuleDetails(company, product.categoryCode(), REVENUE, account, null), Set.of(company));
        InvoiceInput.Line goods = new InvoiceInput.Line(product.id(), null, null, Quantity.of(2, "PCE"), Amounts.unitPrice("7.5", "EUR"), BigDecimal.ZERO);

        CustomerInvoice invoice = receivables.posted(input(customer, null, null, goods, line("1", "5", "0", "EUR")));

        assertThat(invoice.lines().getFirst().description()).contains("Bearing");
        assertThat(onAccount(account)).isEqualTo("-15.00");
        assertThat(balance(REVENUE)).isEqualTo("-20.00");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> receivables.draft(input(customer, today().plusDays(1), null, line("1", "1", "0", "EUR")))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> receivables.draft(input(customer, null, today().minusDays(1), line("1", "1", "0", "EUR")))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> receivables.draft(input(customer, null, null, line("0", "1", "0", "EUR")))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> drafting.enter(input(customer, null, null, line("1", "1", "0", "EUR")), acco("OTHER"))).isInstanceOf(Refusal.Invalid.class);
        CustomerInvoice invoice = receivables.posted(input(customer, null, null, line("1", "1", "0", "EUR")));
        assertThatThrownBy(() -> posting.post(invoice.id(), acco("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> drafting.change(invoice.id(), input(customer, null, null, line("1", "2", "0", "EUR")), acco(company)))
                .hasMessageContaining("posted and cannot be changed");
    }

    @Test
    void the_customer_gets_the_document_by_mail_once_and_again_on_demand() {
        jdbc.sql("update receivables_customer_invoice set mail_due = false").update();
        CustomerInvoice invoice = receivables.posted(input(customer, null, null, line("3", "33.33", "21", "EUR")));
        assertThat(sending.due()).contains(invoice.id());

        sending.send(invoice.id());
        sending.send(invoice.id());

        assertThat(sending.due()).doesNotContain(invoice.id());
        assertThat(mails(invoice.number())).hasSize(1).first().asString().contains("pay@customer.example", "Invoice " + invoice.number(), invoice.number() + ".pdf");
        byte[] first = sending.document(invoice.id(), acco(company)).pdf();
        assertThat(new String(first, 0, 5)).isEqualTo("%PDF-");
        drafting.sendAgain(invoice.id(), acco(company));
        sending.send(invoice.id());
        assertThat(mails(invoice.number())).hasSize(2);
        assertThat(sending.document(invoice.id(), acco(company)).pdf()).isEqualTo(first);
    }

    @Test
    void a_credit_takes_revenue_and_tax_back_and_settles_its_invoice() {
        CustomerInvoice invoice = receivables.posted(input(customer, null, null, line("10", "10", "21", "EUR")));

        CustomerInvoice note = receivables.credited(invoice, credit(invoice, CreditReason.QUANTITY, "4", null));

        assertThat(note.number()).isEqualTo("CN-%d-000001".formatted(today().getYear()));
        assertThat(note.total()).isEqualTo(Money.parse("EUR 48.40"));
        assertThat(note.status()).isEqualTo(ReceivableStatus.PAID);
        assertThat(receivables.get(invoice).open()).isEqualTo(Money.parse("EUR 72.60"));
        assertThat(balance(REVENUE)).isEqualTo("-60.00");
        assertThat(balance(OUTPUT_TAX)).isEqualTo("-12.60");
        assertThat(balance(ACCOUNTS_RECEIVABLE, "customer-invoice:" + invoice.id())).isEqualTo("72.60");
        assertThat(balance(ACCOUNTS_RECEIVABLE, "customer-invoice:" + note.id())).isEqualTo("0.00");
    }

    @Test
    void a_credit_in_another_currency_leaves_the_books_as_the_invoice_came() {
        Customer dollars = receivables.customer(company, "USD", CustomerSegment.STANDARD, null);
        CustomerInvoice invoice = receivables.posted(input(dollars, null, null, line("3", "0.01", "0", "USD"), line("1", "125", "0", "USD")));
        jdbc.sql("update masterdata_exchange_rate set rate = 1.10 where quote_currency = 'USD'").update();
        try {
            CustomerInvoice note = crediting.cancel(invoice.id(), "Wrong customer", acco(company));
            posting.postCredit(note.id());
            posting.postCredit(note.id());

            assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("0.00");
            assertThat(balance(REVENUE)).isEqualTo("0.00");
            assertThat(balance(EXCHANGE_GAIN)).isEqualTo("0.00");
            assertThat(receivables.get(invoice).status()).isEqualTo(ReceivableStatus.PAID);
        } finally {
            jdbc.sql("update masterdata_exchange_rate set rate = 1.25 where quote_currency = 'USD'").update();
        }
    }

    @Test
    void never_more_is_credited_than_is_left() {
        CustomerInvoice invoice = receivables.posted(input(customer, null, null, line("10", "10", "21", "EUR")));
        receivables.credited(invoice, credit(invoice, CreditReason.QUANTITY, "4", null));

        assertRefused(invoice, credit(invoice, CreditReason.QUANTITY, "7", null), "only 6 PCE");
        assertRefused(invoice, credit(invoice, CreditReason.PRICE, "10", "6.01"), "only EUR 60.00");
        assertRefused(invoice, credit(invoice, CreditReason.PRICE, "11", "0.1"), "only 10 PCE");
        receivables.credited(invoice, credit(invoice, CreditReason.PRICE, "10", "1.33"));
        assertRefused(invoice, credit(invoice, CreditReason.QUANTITY, "6", null), "only EUR 46.70");

        CustomerInvoice rest = crediting.cancel(invoice.id(), "All wrong", acco(company));
        assertThat(rest.net()).isEqualTo(Money.parse("EUR 46.70"));
        assertThatThrownBy(() -> crediting.cancel(invoice.id(), "Again", acco(company))).hasMessageContaining("credited already");
        crediting.discard(rest.id(), "No", "anna");
        CustomerInvoice again = crediting.cancel(invoice.id(), "Now", acco(company));
        posting.postCredit(again.id());

        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("0.00");
        assertThat(balance(OUTPUT_TAX)).isEqualTo("0.00");
        assertThat(balance(REVENUE)).isEqualTo("0.00");
    }

    @Test
    void of_credits_that_are_asked_for_at_once_only_those_within_the_rest_are_taken() throws Exception {
        CustomerInvoice invoice = receivables.posted(input(customer, null, null, line("10", "10", "0", "EUR")));
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Boolean> ask = () -> {
            together.await();
            try {
                crediting.request(invoice.id(), credit(invoice, CreditReason.QUANTITY, "4", null), acco(company));
                return true;
            } catch (Refusal.Invalid refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> ask).toList());
            assertThat(answers.stream().filter(answer -> answer.resultNow())).hasSize(2);
        }
        assertRefused(invoice, credit(invoice, CreditReason.QUANTITY, "3", null), "only 2 PCE");
    }

    @Test
    void who_asked_for_a_credit_or_booked_the_money_does_not_approve_it() {
        CustomerInvoice invoice = receivables.posted(input(customer, null, null, line("10", "10", "0", "EUR")));
        receivables.paid(customer, "EUR 60", today(), to(invoice, "EUR 60", null));
        CustomerInvoice note = crediting.request(invoice.id(), credit(invoice, CreditReason.QUANTITY, "1", null), cora(company));

        var done = deeds.of("customer-credit-note", String.valueOf(note.id()));

        assertThat(SegregationOfDuties.conflict(Duty.APPROVE, List.of("cora"), done)).isPresent();
        assertThat(SegregationOfDuties.conflict(Duty.APPROVE, List.of("acco"), done)).isPresent();
        assertThat(SegregationOfDuties.conflict(Duty.APPROVE, List.of("anna"), done)).isEmpty();
        assertThat(published(ReceivablesMessages.CREDIT_REQUESTED, note.id())).hasSize(1);
    }

    @Test
    void a_credit_beyond_what_is_open_stays_as_credit_of_the_customer() {
        CustomerInvoice invoice = receivables.posted(input(customer, null, null, line("10", "10", "0", "EUR")));
        receivables.paid(customer, "EUR 70", today(), to(invoice, "EUR 70", null));

        CustomerInvoice note = receivables.credited(invoice, credit(invoice, CreditReason.QUANTITY, "5", null));

        assertThat(receivables.get(invoice).status()).isEqualTo(ReceivableStatus.PAID);
        assertThat(note.open()).isEqualTo(Money.parse("EUR 20"));
        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("-20.00");
        assertThat(balance(ACCOUNTS_RECEIVABLE, "customer-invoice:" + note.id())).isEqualTo("-20.00");
    }

    private void assertRefused(CustomerInvoice invoice, CreditInput input, String message) {
        assertThatThrownBy(() -> crediting.request(invoice.id(), input, acco(company))).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors().values().toString()).contains(message));
    }

    private List<String> mails(String businessKey) {
        return jdbc.sql("""
                select concat(recipient, ' ', subject, ' ', file_name) from workflow_mail join workflow_mail_attachment on mail_id = id
                where business_key = ? and recipient = 'pay@customer.example' and subject like ?""").params(businessKey, "%" + company(company) + "%").query(String.class).list();
    }

    private String company(String code) {
        return jdbc.sql("select name from masterdata_company where code = ?").param(code).query(String.class).single();
    }

    private String onAccount(long account) {
        return sum("select coalesce(sum(amount_amount), 0) from ledger_line where company_code = ? and account_id = ?", company, account);
    }

    private String balance(AccountRole role) {
        return sum("select coalesce(sum(amount_amount), 0) from ledger_line where company_code = ? and role = ?", company, role.name());
    }

    private String balance(AccountRole role, String reference) {
        return sum("select coalesce(sum(amount_amount), 0) from ledger_line where company_code = ? and role = ? and reference = ?", company, role.name(), reference);
    }

    private String sum(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(BigDecimal.class).single().setScale(2).toPlainString();
    }
}
