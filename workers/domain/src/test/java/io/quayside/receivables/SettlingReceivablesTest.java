package io.quayside.receivables;

import static io.quayside.ledger.AccountRole.*;
import static io.quayside.receivables.ReceivablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerSegment;
import io.quayside.payables.openitem.AgeBucket;
import io.quayside.payables.openitem.Ageing;
import io.quayside.payables.openitem.OpenItemSide;
import io.quayside.payables.openitem.ReportingOpenItems;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.receivables.invoice.CreditReason;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.ReceivableStatus;
import io.quayside.receivables.payment.AllocatingCredits;
import io.quayside.receivables.payment.BookingReceipts;
import io.quayside.receivables.payment.CustomerPayment;
import io.quayside.receivables.payment.FindingCustomerPayments;
import io.quayside.receivables.payment.PaymentInput;
import io.quayside.receivables.payment.PaymentStatus;
import io.quayside.receivables.payment.ReceivableAllocation;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Money from customers, what it settles, and what is open on any day. */
class SettlingReceivablesTest extends PurchasingIntegrationTest {

    @Autowired
    private ReceivablesMother receivables;
    @Autowired
    private BookingReceipts booking;
    @Autowired
    private AllocatingCredits allocating;
    @Autowired
    private FindingCustomerPayments finding;
    @Autowired
    private ReportingOpenItems reporting;

    private String company;
    private Customer customer;

    @BeforeEach
    void aCustomer() {
        company = receivables.company();
        customer = receivables.customer(company);
    }

    @Test
    void a_payment_settles_many_invoices_and_its_rest_stays_as_credit_until_it_is_allocated() {
        CustomerInvoice first = receivables.due(customer, "100", today());
        CustomerInvoice second = receivables.due(customer, "50", today().plusDays(5));

        CustomerPayment payment = receivables.paid(customer, "EUR 130", today(), to(first, "EUR 100", null), to(second, "EUR 10", null));

        assertThat(payment.open()).isEqualTo(Money.parse("EUR 20"));
        assertThat(receivables.get(first).status()).isEqualTo(ReceivableStatus.PAID);
        assertThat(receivables.get(second).open()).isEqualTo(Money.parse("EUR 40"));
        assertThat(balance(BANK)).isEqualTo("130.00");
        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("20.00");
        assertThat(balance(ACCOUNTS_RECEIVABLE, "customer-payment:" + payment.id())).isEqualTo("-20.00");

        CustomerPayment whole = allocating.allocatePayment(payment.id(), payment.version(), List.of(to(second, "EUR 20", null)), acco(company));

        assertThat(whole.status()).isEqualTo(PaymentStatus.ALLOCATED);
        assertThatThrownBy(() -> allocating.allocatePayment(payment.id(), payment.version(), List.of(to(second, "EUR 20", null)), acco(company)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(balance(ACCOUNTS_RECEIVABLE, "customer-invoice:" + second.id())).isEqualTo("20.00");
    }

    @Test
    void the_same_receipt_sent_twice_is_booked_once() {
        PaymentInput input = new PaymentInput(company, "from-the-form", customer.id(), Money.parse("EUR 30"), today(), null, null, List.of());

        CustomerPayment first = booking.book(input, acco(company));

        assertThat(booking.book(input, acco(company)).id()).isEqualTo(first.id());
        assertThat(balance(BANK)).isEqualTo("30.00");
        PaymentInput other = new PaymentInput(company, "from-the-form", customer.id(), Money.parse("EUR 31"), today(), null, null, List.of());
        assertThatThrownBy(() -> booking.book(other, acco(company))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void paying_at_another_rate_realises_the_difference_and_the_last_part_leaves_no_cent() {
        Customer dollars = receivables.customer(company, "USD", CustomerSegment.STANDARD, null);
        CustomerInvoice invoice = receivables.due(dollars, "125.01", today());
        jdbc.sql("update masterdata_exchange_rate set rate = 1.20 where quote_currency = 'USD'").update();
        try {
            receivables.paid(dollars, "USD 41.67", today(), to(invoice, "USD 41.67", null));
            receivables.paid(dollars, "USD 83.34", today(), to(invoice, "USD 83.34", null));
        } finally {
            jdbc.sql("update masterdata_exchange_rate set rate = 1.25 where quote_currency = 'USD'").update();
        }

        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("0.00");
        assertThat(balance(BANK)).isEqualTo("104.18");
        assertThat(balance(EXCHANGE_GAIN)).isEqualTo("-4.17");
        assertThat(balance(EXCHANGE_LOSS)).isEqualTo("0.00");
        assertThat(receivables.get(invoice).status()).isEqualTo(ReceivableStatus.PAID);
    }

    @Test
    void a_discount_is_taken_within_its_days_with_its_part_of_the_tax() {
        CustomerInvoice invoice = receivables.posted(input(customer, today().minusDays(10), null, line("1", "100", "21", "EUR")));

        receivables.paid(customer, "EUR 118.58", today(), to(invoice, "EUR 118.58", "EUR 2.42"));

        assertThat(receivables.get(invoice).status()).isEqualTo(ReceivableStatus.PAID);
        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("0.00");
        assertThat(balance(SALES_DISCOUNT)).isEqualTo("2.00");
        assertThat(balance(OUTPUT_TAX)).isEqualTo("-20.58");
    }

    @Test
    void more_discount_than_is_granted_is_refused() {
        CustomerInvoice inTime = receivables.posted(input(customer, today(), null, line("1", "100", "0", "EUR")));
        CustomerInvoice late = receivables.posted(input(customer, today().minusDays(11), null, line("1", "100", "0", "EUR")));

        assertInvalid("allocations[0].discount", () -> receivables.paid(customer, "EUR 97.99", today(), to(inTime, "EUR 97.99", "EUR 2.01")));
        assertInvalid("allocations[0].discount", () -> receivables.paid(customer, "EUR 98", today(), to(late, "EUR 98", "EUR 2")));
        assertThat(balance(BANK)).isEqualTo("0.00");
    }

    @Test
    void what_cannot_be_settled_is_refused() {
        CustomerInvoice invoice = receivables.due(customer, "100", today());
        CustomerInvoice foreign = receivables.due(receivables.customer(company), "100", today());

        assertInvalid("allocations[0].amount", () -> receivables.paid(customer, "EUR 200", today(), to(invoice, "EUR 100.01", null)));
        assertInvalid("allocations[0].amount", () -> receivables.paid(customer, "EUR 50", today(), to(invoice, "EUR 60", null)));
        assertInvalid("allocations[0].amount", () -> receivables.paid(customer, "USD 50", today(), to(invoice, "USD 50", null)));
        assertInvalid("allocations[0].invoiceId", () -> receivables.paid(customer, "EUR 50", today(), to(foreign, "EUR 50", null)));
        assertInvalid("receivedOn", () -> receivables.paid(customer, "EUR 50", today().plusDays(1)));
        assertInvalid("amount", () -> receivables.paid(customer, "EUR 0", today()));
    }

    @Test
    void of_payments_that_come_at_once_no_more_is_settled_than_is_open() throws Exception {
        CustomerInvoice invoice = receivables.due(customer, "100", today());
        List<CustomerPayment> payments = IntStream.range(0, 4).mapToObj(i -> receivables.paid(customer, "EUR 40", today())).toList();
        CyclicBarrier together = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(payments.stream().<Callable<Boolean>>map(payment -> () -> {
                together.await();
                try {
                    allocating.allocatePayment(payment.id(), payment.version(), List.of(to(invoice, "EUR 40", null)), acco(company));
                    return true;
                } catch (Refusal | ObjectOptimisticLockingFailureException refused) {
                    return false;
                }
            }).toList());
            assertThat(answers.stream().filter(answer -> answer.resultNow())).hasSize(2);
        }
        assertThat(receivables.get(invoice).open()).isEqualTo(Money.parse("EUR 20"));
        assertThat(balance(ACCOUNTS_RECEIVABLE, "customer-invoice:" + invoice.id())).isEqualTo("20.00");
    }

    @Test
    void a_wrong_receipt_is_taken_back_with_all_that_it_settled() {
        Customer dollars = receivables.customer(company, "USD", CustomerSegment.STANDARD, null);
        CustomerInvoice invoice = receivables.due(dollars, "125", today());
        jdbc.sql("update masterdata_exchange_rate set rate = 1.20 where quote_currency = 'USD'").update();
        CustomerPayment payment;
        try {
            payment = receivables.paid(dollars, "USD 125", today(), to(invoice, "USD 125", null));
        } finally {
            jdbc.sql("update masterdata_exchange_rate set rate = 1.25 where quote_currency = 'USD'").update();
        }

        CustomerPayment reversed = booking.reverse(payment.id(), "Somebody else's money", acco(company));

        assertThat(reversed.status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(receivables.get(invoice).open()).isEqualTo(Money.parse("USD 125"));
        assertThat(balance(BANK)).isEqualTo("0.00");
        assertThat(balance(EXCHANGE_GAIN)).isEqualTo("0.00");
        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("100.00");
        assertThatThrownBy(() -> booking.reverse(payment.id(), "Again", acco(company))).hasMessageContaining("reversed");
    }

    @Test
    void one_allocation_can_be_undone_and_made_anew() {
        CustomerInvoice wrong = receivables.due(customer, "100", today());
        CustomerInvoice right = receivables.due(customer, "100", today());
        CustomerPayment payment = receivables.paid(customer, "EUR 100", today(), to(wrong, "EUR 100", null));
        ReceivableAllocation allocation = finding.ofPayment(payment.id(), acco(company)).getFirst();

        allocating.undo(allocation.id(), acco(company));
        assertThatThrownBy(() -> allocating.undo(allocation.id(), acco(company))).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> allocating.undo(allocation.id(), acco("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        CustomerPayment free = finding.get(payment.id(), acco(company));
        allocating.allocatePayment(payment.id(), free.version(), List.of(to(right, "EUR 100", null)), acco(company));

        assertThat(receivables.get(wrong).status()).isEqualTo(ReceivableStatus.POSTED);
        assertThat(receivables.get(right).status()).isEqualTo(ReceivableStatus.PAID);
        assertThat(finding.ofInvoice(wrong.id(), acco(company)).getFirst().isLive()).isFalse();
    }

    @Test
    void the_rest_of_a_credit_note_settles_other_invoices() {
        CustomerInvoice paid = receivables.due(customer, "100", today());
        receivables.paid(customer, "EUR 100", today(), to(paid, "EUR 100", null));
        CustomerInvoice note = receivables.credited(paid, credit(paid, CreditReason.PRICE, "1", "30"));
        CustomerInvoice open = receivables.due(customer, "50", today());

        CustomerInvoice used = allocating.allocateNote(note.id(), note.version(), List.of(to(open, "EUR 30", null)), acco(company));

        assertThat(used.status()).isEqualTo(ReceivableStatus.PAID);
        assertThat(receivables.get(open).open()).isEqualTo(Money.parse("EUR 20"));
        assertThat(balance(ACCOUNTS_RECEIVABLE)).isEqualTo("20.00");
    }

    @Test
    void the_buckets_begin_and_end_on_the_right_day() {
        LocalDate day = today();
        int amount = 1;
        for (int overdue : List.of(-1, 0, 1, 30, 31, 60, 61, 90, 91)) {
            receivables.due(customer, String.valueOf(amount), day.minusDays(overdue));
            amount *= 2;
        }

        Ageing ageing = reporting.ageing(company, OpenItemSide.RECEIVABLE, day);

        assertThat(ageing.rows()).hasSize(1).first().satisfies(row -> {
            assertThat(row.partnerId()).isEqualTo(customer.id());
            assertThat(row.buckets()).containsEntry(AgeBucket.NOT_DUE, Money.parse("EUR 3")).containsEntry(AgeBucket.UP_TO_30, Money.parse("EUR 12"))
                    .containsEntry(AgeBucket.UP_TO_60, Money.parse("EUR 48")).containsEntry(AgeBucket.UP_TO_90, Money.parse("EUR 192"))
                    .containsEntry(AgeBucket.OVER_90, Money.parse("EUR 256"));
        });
        assertThat(ageing.reconciles()).isTrue();
        assertThat(reporting.ageing(company, OpenItemSide.RECEIVABLE, day.plusDays(1)).rows().getFirst().buckets())
                .containsEntry(AgeBucket.NOT_DUE, Money.parse("EUR 1")).containsEntry(AgeBucket.UP_TO_30, Money.parse("EUR 6"));
    }

    @Test
    void what_was_open_on_a_past_day_agrees_with_the_control_account_of_that_day() {
        LocalDate day = today().minusDays(40);
        CustomerInvoice invoice = receivables.due(customer, "100", day);
        CustomerInvoice later = receivables.due(customer, "50", today().plusDays(20));
        CustomerPayment payment = receivables.paid(customer, "EUR 70", today().minusDays(10), to(invoice, "EUR 60", null));
        receivables.credited(invoice, credit(invoice, CreditReason.PRICE, "1", "15"));

        assertOpen(day.minusDays(31), "EUR 0", 0);
        assertOpen(day.minusDays(30), "EUR 100", 1);
        assertOpen(today().minusDays(11), "EUR 100", 1);
        assertOpen(today().minusDays(10), "EUR 80", 3);
        assertOpen(today(), "EUR 65", 3);
        booking.reverse(payment.id(), "Bounced", acco(company));
        assertOpen(today().minusDays(10), "EUR 80", 3);
        assertOpen(today(), "EUR 135", 2);
        assertThat(reporting.open(company, OpenItemSide.RECEIVABLE, today())).extracting(position -> position.document().number())
                .containsExactly(invoice.number(), later.number());
    }

    private void assertOpen(LocalDate day, String total, int items) {
        Ageing ageing = reporting.ageing(company, OpenItemSide.RECEIVABLE, day);
        assertThat(ageing.total()).as("on %s", day).isEqualTo(Money.parse(total));
        assertThat(ageing.reconciles()).isTrue();
        assertThat(reporting.open(company, OpenItemSide.RECEIVABLE, day)).hasSize(items).allSatisfy(position -> assertThat(position.document()).isNotNull());
    }

    private static void assertInvalid(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey(field));
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
