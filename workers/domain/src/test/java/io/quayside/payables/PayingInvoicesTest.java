package io.quayside.payables;

import static io.quayside.ledger.AccountRole.*;
import static io.quayside.payables.PayablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.DoneDeeds;
import io.quayside.approval.SodRefusal;
import io.quayside.approval.SodRefusals;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.bank.BankAccountInput;
import io.quayside.payables.bank.ChangingBankAccounts;
import io.quayside.payables.invoice.CreditReason;
import io.quayside.payables.invoice.EnteringInvoices;
import io.quayside.payables.invoice.FindingInvoices;
import io.quayside.payables.invoice.HoldReason;
import io.quayside.payables.invoice.HoldingPayments;
import io.quayside.payables.invoice.InvoiceInput;
import io.quayside.payables.invoice.InvoiceKind;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.openitem.OpenItemSide;
import io.quayside.payables.openitem.ReportingOpenItems;
import io.quayside.payables.payment.AdvanceInput;
import io.quayside.payables.payment.AdvanceStatus;
import io.quayside.payables.payment.BookingPayments;
import io.quayside.payables.payment.CheckingProposals;
import io.quayside.payables.payment.CreatingPaymentFiles;
import io.quayside.payables.payment.Exclusion;
import io.quayside.payables.payment.FindingProposals;
import io.quayside.payables.payment.ItemChange;
import io.quayside.payables.payment.PayingAdvances;
import io.quayside.payables.payment.PaymentProposal;
import io.quayside.payables.payment.ProposalInput;
import io.quayside.payables.payment.ProposingPayments;
import io.quayside.payables.payment.ReturningPayments;
import io.quayside.payables.payment.VendorAdvance;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Entering with its guards, and the way of the money from the proposal to the bank. */
class PayingInvoicesTest extends PurchasingIntegrationTest {

    @Autowired
    private PayablesMother payables;
    @Autowired
    private ProposingPayments proposing;
    @Autowired
    private CheckingProposals checking;
    @Autowired
    private BookingPayments booking;
    @Autowired
    private CreatingPaymentFiles files;
    @Autowired
    private FindingProposals finding;
    @Autowired
    private HoldingPayments holding;
    @Autowired
    private PayingAdvances advances;
    @Autowired
    private ReturningPayments returning;
    @Autowired
    private EnteringInvoices entering;
    @Autowired
    private FindingInvoices invoices;
    @Autowired
    private DoneDeeds deeds;
    @Autowired
    private SodRefusals refusals;
    @Autowired
    private ReportingOpenItems reporting;
    @Autowired
    private ChangingBankAccounts banks;

    private String company;
    private PurchaseOrder order;

    @BeforeEach
    void aReceivedOrder() {
        company = payables.company();
        payables.set(company, "payables.bank-iban", "NL02ABNA0123456789");
        order = payables.ordered(company, "10", "12.5", "USD");
        payables.received(order, "10");
    }

    @Test
    void paying_at_another_rate_realises_the_difference() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));
        PaymentProposal paid = atRate("1.20", () -> booked(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(60)));

        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("0.00");
        assertThat(payables.balance(company, BANK)).isEqualTo("-104.17");
        assertThat(payables.balance(company, EXCHANGE_LOSS)).isEqualTo("4.17");
        assertThat(invoices.get(invoice.id(), acco(company)).status()).isEqualTo(InvoiceStatus.PAID);
        String file = new String(finding.file(paid.id(), acco(company)).content(), StandardCharsets.UTF_8);
        assertThat(file).contains("pain.001.001.09", "<IBAN>NL91ABNA0417164300</IBAN>", "<IBAN>NL02ABNA0123456789</IBAN>",
                "<InstdAmt Ccy=\"USD\">125.00</InstdAmt>", "<NbOfTxs>1</NbOfTxs>", "<Ustrd>R-1</Ustrd>");
        assertThat(reporting.ageing(company, OpenItemSide.PAYABLE, LocalDate.of(2099, 1, 1)).reconciles()).isTrue();
    }

    @Test
    void a_part_can_be_paid_and_no_invoice_is_in_two_proposals() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));
        PaymentProposal proposal = proposed(60);
        assertThatThrownBy(() -> proposed(60)).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("Nothing is due");

        proposing.change(proposal.id(), proposal.items().getFirst().id(), new ItemChange(null, Money.parse("USD 50")), acco(company));
        book(proposal);

        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-60.00");
        assertThat(invoices.get(invoice.id(), acco(company)).open()).isEqualTo(Money.parse("USD 75"));
        assertThat(proposed(60).items().getFirst().payment()).isEqualTo(Money.parse("USD 75"));
    }

    @Test
    void what_is_held_or_has_no_confirmed_account_is_shown_and_not_paid() {
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));
        assertThat(proposed(60).items().getFirst().exclusion()).isEqualTo(Exclusion.NO_BANK_ACCOUNT);

        jdbc.sql("update payables_payment_item set live_document = null").update();
        payables.bankAccount(order.origin().vendorId(), company, true);
        holding.hold(invoice.id(), HoldReason.QUALITY_CLAIM, "Rust", acco(company));
        PaymentProposal held = proposed(60);
        assertThat(held.items().getFirst().exclusion()).isEqualTo(Exclusion.ON_HOLD);
        assertThatThrownBy(() -> proposing.submit(held.id(), acco(company))).isInstanceOf(Refusal.Conflict.class);

        assertThatThrownBy(() -> holding.release(invoice.id(), "Settled with the vendor", acco(company))).isInstanceOf(Refusal.Forbidden.class);
        assertThat(refusals.list(Set.of(company), "", PageRequest.of(0, 10))).extracting(SodRefusal::rule).contains("enter-invoice-release-exception");
        holding.release(invoice.id(), "Settled with the vendor", PurchasingMother.user("cora", company, Role.CREDIT_CONTROLLER));
        PaymentProposal free = proposing.submit(held.id(), acco(company));
        assertThat(checking.check(free.id()).bankDataChanged()).isTrue();
    }

    @Test
    void who_proposed_or_released_does_not_approve_the_payment() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));
        holding.hold(invoice.id(), HoldReason.OTHER, null, acco(company));
        holding.release(invoice.id(), "Settled with the vendor", PurchasingMother.user("cora", company, Role.CREDIT_CONTROLLER));
        PaymentProposal proposal = proposed(60);

        assertThat(deeds.of("payment-proposal", String.valueOf(proposal.id()))).contains(new Deed(Duty.PROPOSE_PAYMENT, "acco"), new Deed(Duty.RELEASE_EXCEPTION, "cora"));
    }

    @Test
    void who_entered_the_bill_does_not_release_its_exception() {
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));

        assertThat(deeds.of("vendor-invoice", String.valueOf(invoice.id()))).contains(new Deed(Duty.ENTER_INVOICE, "acco")).anyMatch(deed -> deed.duty() == Duty.RECEIVE);
    }

    @Test
    void an_advance_is_paid_and_cleared_against_the_bill() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        VendorAdvance advance = advances.request(new AdvanceInput(order.origin().vendorId(), Money.parse("USD 25"), LocalDate.now(ZoneId.of("UTC")), null, null), acco(company));
        booked(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1));
        assertThat(payables.balance(company, VENDOR_ADVANCES)).isEqualTo("20.00");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));

        advances.clear(advance.id(), invoice.id(), Money.parse("USD 25"), acco(company));

        assertThat(payables.balance(company, VENDOR_ADVANCES)).isEqualTo("0.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-80.00");
    }

    @Test
    void the_same_number_is_refused_however_it_is_written_and_may_come_again_after_a_cancellation() {
        VendorInvoice first = payables.entered(bill(order, "RE-0042/26", goods(order, "5", "12.5")));

        assertThatThrownBy(() -> payables.entered(bill(order, "re 0042.26", goods(order, "5", "12.5"))))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey("number"));
        entering.cancel(first.id(), "Entered for another company", acco(company));
        payables.entered(bill(order, "re 0042.26", goods(order, "5", "12.5")));
    }

    @Test
    void an_invoice_that_looks_like_another_is_flagged() {
        VendorInvoice first = payables.registered(bill(order, "R-1", goods(order, "5", "12.5")));

        assertThat(payables.registered(bill(order, "R-2", goods(order, "5", "12.5"))).lookAlikeId()).isEqualTo(first.id());
    }

    @Test
    void who_received_the_goods_does_not_enter_their_invoice_and_the_attempt_is_kept() {
        VendorInvoice invoice = payables.entered(bill(order, "R-1", goods(order, "10", "12.5")));

        assertThatThrownBy(() -> entering.register(invoice.id(), PurchasingMother.user("ron", company, Role.ACCOUNTANT))).isInstanceOf(Refusal.Forbidden.class);
        assertThat(refusals.list(Set.of(company), "", PageRequest.of(0, 10))).extracting(SodRefusal::rule).containsExactly("receive-enter-invoice");
    }

    @Test
    void the_total_must_be_what_the_lines_add_up_to() {
        InvoiceInput right = bill(order, "R-1", goods(order, "10", "12.5"));
        InvoiceInput wrong = new InvoiceInput(right.companyCode(), right.kind(), right.vendorId(), right.number(), right.invoiceDate(), null, null, null,
                Money.parse("USD 125.01"), null, null, right.lines(), null);

        assertThatThrownBy(() -> payables.entered(wrong))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey("total"));
    }

    @Test
    void a_discount_in_time_is_not_paid_and_is_an_income() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        InvoiceInput plain = bill(order, "R-1", goods(order, "10", "12.5"));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        payables.posted(new InvoiceInput(company, plain.kind(), plain.vendorId(), plain.number(), plain.invoiceDate(), today.plusDays(30), today.plusDays(5),
                new BigDecimal("2"), plain.total(), null, null, plain.lines(), null));

        PaymentProposal proposal = booked(today.plusDays(60));

        assertThat(proposal.items().getFirst().payment()).isEqualTo(Money.parse("USD 122.50"));
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("0.00");
        assertThat(payables.balance(company, BANK)).isEqualTo("-98.00");
        assertThat(payables.balance(company, PAYMENT_DISCOUNT)).isEqualTo("-2.00");
    }

    @Test
    void a_dearer_home_currency_is_a_gain_when_the_bill_is_paid() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));

        atRate("1.30", () -> booked(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(60)));

        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("0.00");
        assertThat(payables.balance(company, BANK)).isEqualTo("-96.15");
        assertThat(payables.balance(company, EXCHANGE_GAIN)).isEqualTo("-3.85");
    }

    @Test
    void who_asks_for_an_advance_does_not_approve_its_payment() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        advances.request(new AdvanceInput(order.origin().vendorId(), Money.parse("USD 25"), LocalDate.now(ZoneId.of("UTC")), null, null),
                PurchasingMother.user("aron", company, Role.ACCOUNTANT));

        assertThat(deeds.of("payment-proposal", String.valueOf(proposed(1).id()))).contains(new Deed(Duty.PROPOSE_PAYMENT, "aron"));
    }

    @Test
    void an_advance_at_another_rate_is_cleared_at_its_own_value() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        VendorAdvance advance = advances.request(new AdvanceInput(order.origin().vendorId(), Money.parse("USD 25"), LocalDate.now(ZoneId.of("UTC")), null, null), acco(company));
        atRate("1.00", () -> booked(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1)));
        assertThat(payables.balance(company, VENDOR_ADVANCES)).isEqualTo("25.00");
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));

        advances.clear(advance.id(), invoice.id(), Money.parse("USD 25"), acco(company));

        assertThat(payables.balance(company, VENDOR_ADVANCES)).isEqualTo("0.00");
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("-80.00");
        assertThat(payables.balance(company, EXCHANGE_LOSS)).isEqualTo("5.00");
    }

    @Test
    void credits_beyond_what_is_due_wait_for_the_next_invoice() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        VendorInvoice first = payables.posted(bill(order, "R-1", goods(order, "9", "12.5")));
        booked(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(60));
        payables.posted(note(first, InvoiceKind.CREDIT_NOTE, "C-1", credit(first, CreditReason.PRICE, "9", "5")));
        payables.posted(bill(order, "R-2", goods(order, "1", "12.5")));

        assertThat(proposed(60).items()).hasSize(2).allMatch(item -> item.exclusion() == Exclusion.CREDITS_EXCEED_INVOICES);
    }

    @Test
    void a_note_settles_the_invoice_that_it_credits() {
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));
        VendorInvoice part = payables.posted(note(invoice, InvoiceKind.CREDIT_NOTE, "C-1", credit(invoice, CreditReason.PRICE, "10", "2.5")));
        assertThat(List.of(stored(part).open(), stored(invoice).open())).containsExactly(Money.parse("USD 0"), Money.parse("USD 100"));

        VendorInvoice rest = payables.posted(note(invoice, InvoiceKind.CREDIT_NOTE, "C-2", credit(invoice, CreditReason.PRICE, "10", "10")));

        assertThat(List.of(stored(invoice), stored(part), stored(rest))).extracting(VendorInvoice::status).containsOnly(InvoiceStatus.PAID);
        assertThat(payables.balance(company, ACCOUNTS_PAYABLE)).isEqualTo("0.00");
        assertThatThrownBy(() -> proposed(60)).as("there is nothing to pay").hasMessageContaining("Nothing is due");
    }

    @Test
    void what_the_bank_sends_back_is_open_again_and_paid_by_another_proposal() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        VendorInvoice invoice = payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));
        VendorAdvance advance = advances.request(new AdvanceInput(order.origin().vendorId(), Money.parse("USD 25"), LocalDate.now(ZoneId.of("UTC")), null, null), acco(company));
        LocalDate until = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(60);
        PaymentProposal first = atRate("1.30", () -> booked(until));
        assertThat(first.items()).hasSize(2);
        long item = first.items().getFirst().id();
        assertThatThrownBy(() -> returning.sentBack(first.id(), item, " ", acco(company))).isInstanceOf(Refusal.Invalid.class);

        returning.sentBack(first.id(), item, "Account closed", acco(company));

        assertThat(stored(invoice).status()).isEqualTo(InvoiceStatus.POSTED);
        assertThat(stored(invoice).open()).isEqualTo(Money.parse("USD 125"));
        assertThat(advances.get(advance.id(), acco(company)).status()).isEqualTo(AdvanceStatus.REQUESTED);
        assertThat(List.of(payables.balance(company, BANK), payables.balance(company, VENDOR_ADVANCES), payables.balance(company, EXCHANGE_GAIN),
                payables.balance(company, ACCOUNTS_PAYABLE))).containsExactly("0.00", "0.00", "0.00", "-100.00");
        assertThatThrownBy(() -> returning.sentBack(first.id(), item, "Again", acco(company))).hasMessageContaining("already");
        assertThat(finding.get(first.id(), acco(company)).items()).allMatch(each -> "Account closed".equals(each.returnReason()));

        booked(until);
        assertThat(stored(invoice).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(payables.balance(company, BANK)).isEqualTo("-120.00");
    }

    @Test
    void a_vendor_whose_new_account_is_not_confirmed_is_not_paid() {
        payables.bankAccount(order.origin().vendorId(), company, false);
        payables.posted(bill(order, "R-1", goods(order, "10", "12.5")));
        banks.change(new BankAccountInput(order.origin().vendorId(), "Vendor", "DE89370400440532013000", null, null, null, "They have moved"), acco(company));

        assertThat(proposed(60).items().getFirst().exclusion()).isEqualTo(Exclusion.BANK_DATA_UNCONFIRMED);
    }

    private VendorInvoice stored(VendorInvoice invoice) {
        return invoices.get(invoice.id(), acco(company));
    }

    /** The rate of the dollar in tests is 1.25. */
    private <T> T atRate(String rate, Supplier<T> deed) {
        jdbc.sql("update masterdata_exchange_rate set rate = ? where quote_currency = 'USD'").param(rate).update();
        try {
            return deed.get();
        } finally {
            jdbc.sql("update masterdata_exchange_rate set rate = 1.25 where quote_currency = 'USD'").update();
        }
    }

    private PaymentProposal proposed(int days) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        return proposing.propose(new ProposalInput(company, today.plusDays(days), today, null), acco(company));
    }

    private PaymentProposal booked(LocalDate dueUntil) {
        PaymentProposal proposal = proposing.propose(new ProposalInput(company, dueUntil, LocalDate.now(ZoneId.of("Europe/Amsterdam")), null), acco(company));
        book(proposal);
        return proposal;
    }

    /** As the process does it after two approvals. */
    private void book(PaymentProposal proposal) {
        proposing.submit(proposal.id(), acco(company));
        checking.check(proposal.id());
        booking.book(proposal.id());
        files.create(proposal.id());
    }
}
