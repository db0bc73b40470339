package io.quayside.ledger.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.DoneDeeds;
import io.quayside.DomainIntegrationTest;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.account.Account;
import io.quayside.ledger.account.AccountDetails;
import io.quayside.ledger.account.AccountType;
import io.quayside.ledger.account.Accounts;
import io.quayside.ledger.period.AccountingPeriods;
import io.quayside.ledger.report.Journal;
import io.quayside.ledger.report.JournalEntry;
import io.quayside.ledger.report.JournalLines;
import io.quayside.masterdata.finance.CostCentreDetails;
import io.quayside.masterdata.finance.CostCentres;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries by hand, from draft to the books and back. */
class VouchersTest extends DomainIntegrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static int companies;
    @Autowired
    LedgerMother ledger;
    @Autowired
    Accounts accounts;
    @Autowired
    CostCentres costCentres;
    @Autowired
    Vouchers vouchers;
    @Autowired
    SubmittingVouchers submitting;
    @Autowired
    PostingVouchers posting;
    @Autowired
    DoneDeeds deeds;
    @Autowired
    AccountingPeriods periods;
    @Autowired
    Journal journal;
    @Autowired
    JournalLines journalLines;
    @Autowired
    UnpostedVouchers unposted;
    @Autowired
    PostingEntries entries;
    @Autowired
    JdbcClient jdbc;
    private String company;
    private CurrentUser anna;
    private Account rent;
    private Account bank;

    @BeforeEach
    void aCompanyWithACostCentre() {
        company = ledger.company("HAND" + ++companies);
        anna = new CurrentUser("anna", "Anna", null, Set.of(Role.ACCOUNTANT), Set.of(company));
        rent = accounts.create(new AccountDetails(company, "6000", "Rent", AccountType.EXPENSE, true, null), Set.of(company));
        bank = accounts.find(company, "1000").orElseThrow();
        costCentres.create(new CostCentreDetails(company, "CC1", "Office", true, null), Set.of(company));
    }

    @Test
    void anEntryIsInTheBooksOnceOthersHaveApprovedIt() {
        Voucher voucher = vouchers.create(details(DAY, debit(rent, "800.00", "CC1"), credit(bank, "800.00")), anna);
        assertThat(voucher.number()).startsWith("JV-" + company);
        assertThat(submitting.submit(voucher.id(), anna).status()).isEqualTo(VoucherStatus.IN_APPROVAL);
        assertThat(ledger.balances(company)).as("nothing before it is approved").isEmpty();
        assertThat(deeds.of(SubmittingVouchers.DOCUMENT_TYPE, String.valueOf(voucher.id()))).containsExactly(new Deed(Duty.REQUEST, "anna"));

        posting.post(voucher.id());

        Voucher posted = vouchers.get(voucher.id(), Set.of(company));
        JournalEntry entry = journal.get(posted.ledgerEntryId(), Set.of(company));
        assertThat(entry.entryDate()).isEqualTo(DAY);
        assertThat(entry.postedBy()).isEqualTo("anna");
        assertThat(entry.sourceNumber()).isEqualTo(voucher.number());
        assertThat(journal.lines(entry.id())).extracting(Journal.Line::accountCode, line -> line.amount().setScale(2).toPlainString(), Journal.Line::costCentreCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("6000", "800.00", "CC1"), org.assertj.core.groups.Tuple.tuple("1000", "-800.00", null));
        assertSlug("wrong-status", () -> posting.post(voucher.id()));
        assertSlug("wrong-status", () -> vouchers.delete(voucher.id(), anna));
        var ofCentre = new JournalLines.Question(company, DAY, DAY, null, "CC1", null, List.of());
        assertThat(journalLines.list(ofCentre, PageRequest.of(0, 5, Sort.by("entry_date"))).getContent()).singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("800"));
    }

    @Test
    void accountsThatDocumentsKeepAreRefusedAndTheFieldIsNamed() {
        for (String code : List.of("1400", "2000", "2100", "2110", "1310")) {
            Account control = accounts.find(company, code).orElseThrow();
            assertInvalid("lines[1].accountId", () -> vouchers.create(details(DAY, debit(rent, "5.00", null), credit(control, "5.00")), anna));
        }
        assertInvalid("lines[0].costCentreCode", () -> vouchers.create(details(DAY, debit(rent, "5.00", "NONE"), credit(bank, "5.00")), anna));
        assertInvalid("lines[0].debit", () -> vouchers.create(details(DAY, debit(rent, "0.001", null), credit(bank, "5.00")), anna));
        assertInvalid("lines[1].debit", () -> vouchers.create(details(DAY, debit(rent, "5.00", null), new VoucherDetails.Line(bank.id(), null, null, null, null)), anna));
        Account foreign = accounts.find(ledger.company("HANDX"), "1000").orElseThrow();
        assertInvalid("lines[0].accountId", () -> vouchers.create(details(DAY, debit(foreign, "5.00", null), credit(bank, "5.00")), anna));
        assertInvalid("companyCode", () -> vouchers.create(new VoucherDetails("HANDX", DAY, "Rent", false, List.of(debit(foreign, "5.00", null)), null), anna));
    }

    @Test
    void onlyWhatBalancesInAnOpenMonthIsSubmitted() {
        Voucher crooked = vouchers.create(details(DAY, debit(rent, "8.00", null), credit(bank, "7.00")), anna);
        assertSlug("unbalanced", () -> submitting.submit(crooked.id(), anna));
        periods.list(RowQuery.all(Set.of(company)), PageRequest.of(0, 24, Sort.by("startDate"))).filter(period -> period.startDate().isBefore(DAY))
                .forEach(period -> periods.close(period.id(), "axel"));
        assertInvalid("entryDate", () -> vouchers.create(details(DAY, debit(rent, "8.00", null), credit(bank, "8.00")), anna));
        assertThat(vouchers.create(details(DAY.plusMonths(1), debit(rent, "8.00", null), credit(bank, "8.00")), anna).status()).isEqualTo(VoucherStatus.DRAFT);
    }

    @Test
    void whatIsNotApprovedIsADraftAgainWithTheReason() {
        Voucher voucher = submitted("10.00");
        posting.giveBack(voucher.id(), "Which office?");
        Voucher draft = vouchers.get(voucher.id(), Set.of(company));
        assertThat(draft.status()).isEqualTo(VoucherStatus.DRAFT);
        assertThat(draft.returnComment()).isEqualTo("Which office?");
        assertThat(ledger.balances(company)).isEmpty();
        assertThat(submitting.submit(voucher.id(), anna).returnComment()).isNull();
    }

    @Test
    void whoEnteredItMayWithdrawItUntilItIsPosted() {
        Voucher voucher = submitted("10.00");
        CurrentUser axel = new CurrentUser("axel", "Axel", null, Set.of(Role.ACCOUNTANT), Set.of(company));
        assertThatThrownBy(() -> submitting.withdraw(voucher.id(), "Not mine", axel)).isInstanceOf(Refusal.Forbidden.class);
        assertInvalid("reason", () -> submitting.withdraw(voucher.id(), " ", anna));

        submitting.withdraw(voucher.id(), "Wrong month", anna);
        assertThat(withdrawals(voucher)).as("its process makes a draft of it").isEqualTo(1);
        assertThat(vouchers.get(voucher.id(), Set.of(company)).status()).isEqualTo(VoucherStatus.IN_APPROVAL);
        posting.giveBack(voucher.id(), "Wrong month");
        assertSlug("wrong-status", () -> submitting.withdraw(voucher.id(), "Again", anna));

        Voucher again = submitting.submit(voucher.id(), anna);
        assertThat(withdrawals(again)).as("that was another submission").isZero();
        posting.post(voucher.id());
        posting.giveBack(voucher.id(), "Too late");
        assertThat(vouchers.get(voucher.id(), Set.of(company)).status()).isEqualTo(VoucherStatus.POSTED);
    }

    private long withdrawals(Voucher voucher) {
        int version = vouchers.get(voucher.id(), Set.of(company)).version();
        return jdbc.sql("select count(*) from workflow_outbox where payload like '%ledger.voucher-withdrawn%' and payload like ?")
                .param("%%%d:%d\"%%".formatted(voucher.id(), version)).query(Long.class).single();
    }

    @Test
    void aTemplateIsCopiedAndNeverPosted() {
        Voucher template = vouchers.create(new VoucherDetails(company, DAY, "Monthly rent", true, List.of(debit(rent, "800.00", "CC1"), credit(bank, "800.00")), null), anna);
        assertSlug("is-template", () -> submitting.submit(template.id(), anna));
        Voucher copy = vouchers.copy(template.id(), anna);
        assertThat(copy.isTemplate()).isFalse();
        assertThat(copy.number()).isNotEqualTo(template.number());
        assertThat(copy.lines()).isEqualTo(template.lines());
        assertThat(unposted.open(company, copy.entryDate())).as("templates hold up no month").isEqualTo(1);
    }

    @Test
    void aPostedEntryIsTakenBackByItsMirrorImageAfterApproval() {
        Voucher voucher = submitted("800.00");
        posting.post(voucher.id());
        long entry = vouchers.get(voucher.id(), Set.of(company)).ledgerEntryId();

        Voucher reversal = submitting.reverse(entry, DAY.plusDays(3), "The rent was paid twice", anna);
        assertThat(journal.reversalOf(entry)).as("not before it is approved").isEmpty();
        assertSlug("already-reversed", () -> submitting.reverse(entry, DAY.plusDays(3), "Again", anna));
        assertSlug("is-reversal", () -> vouchers.change(reversal.id(), new VoucherDetails(company, DAY, "Other", false, List.of(debit(rent, "1.00", null)), reversal.version()), anna));
        posting.post(reversal.id());

        long mirror = journal.reversalOf(entry).orElseThrow();
        assertThat(journal.get(mirror, Set.of(company)).description()).isEqualTo("Reversal: The rent was paid twice");
        assertThat(journal.get(mirror, Set.of(company)).entryDate()).isEqualTo(DAY.plusDays(3));
        assertThat(jdbc.sql("SELECT SUM(amount_amount) FROM ledger_line WHERE company_code = ? AND account_id = ?").params(company, rent.id()).query(BigDecimal.class).single())
                .isEqualByComparingTo("0");
        assertSlug("is-reversal", () -> submitting.reverse(mirror, DAY.plusDays(4), "Back again", anna));
    }

    @Test
    void anEntryOfADocumentSaysWhatUndoesIt() {
        long entry = jdbc.sql("SELECT id FROM ledger_entry WHERE company_code = ?").params(bookedByADocument()).query(Long.class).single();
        assertThatThrownBy(() -> submitting.reverse(entry, DAY, "Wrong", anna)).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("T-1")
                .extracting("slug").isEqualTo("not-by-hand");
    }

    private String bookedByADocument() {
        entries.post(LedgerMother.receipt(company, "goods", DAY, "5.00"));
        return company;
    }

    private Voucher submitted(String amount) {
        Voucher voucher = vouchers.create(details(DAY, debit(rent, amount, null), credit(bank, amount)), anna);
        return submitting.submit(voucher.id(), anna);
    }

    private VoucherDetails details(LocalDate day, VoucherDetails.Line... lines) {
        return new VoucherDetails(company, day, "Rent of March", false, List.of(lines), 0);
    }

    private static VoucherDetails.Line debit(Account account, String amount, String costCentre) {
        return new VoucherDetails.Line(account.id(), new BigDecimal(amount), null, "Office", costCentre);
    }

    private static VoucherDetails.Line credit(Account account, String amount) {
        return new VoucherDetails.Line(account.id(), null, new BigDecimal(amount), null, null);
    }

    private static void assertInvalid(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey(field));
    }

    private static void assertSlug(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo(slug);
    }
}
