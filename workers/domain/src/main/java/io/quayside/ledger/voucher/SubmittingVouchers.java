package io.quayside.ledger.voucher;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.report.Journal;
import io.quayside.ledger.report.JournalEntry;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks others to approve an entry, or that one is taken back. */
@Service
@Transactional
public class SubmittingVouchers {

    /** Equal to that of the process contract, which a test of the workers holds together. */
    public static final String SUBMITTED = "ledger.voucher-submitted";
    public static final String WITHDRAWN = "ledger.voucher-withdrawn";
    public static final String DOCUMENT_TYPE = "journal-voucher";
    private static final int LONGEST_REASON = 1000;
    private final VoucherRows rows;
    private final Vouchers vouchers;
    private final CheckingVouchers checking;
    private final Journal journal;
    private final NumberSequences numbers;
    private final Outbox outbox;
    private final Clock clock;

    SubmittingVouchers(VoucherRows rows, Vouchers vouchers, CheckingVouchers checking, Journal journal, NumberSequences numbers, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.vouchers = vouchers;
        this.checking = checking;
        this.journal = journal;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict {@code wrong-status}, {@code is-template}, {@code unbalanced} */
    public Voucher submit(long id, CurrentUser user) {
        Voucher voucher = locked(id, user);
        checking.requireComplete(voucher);
        voucher.submit(user.username(), clock.instant());
        rows.saveAndFlush(voucher);
        outbox.publish(SUBMITTED, String.valueOf(id), Map.ofEntries(Map.entry("voucherId", String.valueOf(id)), Map.entry("submission", submission(voucher)), Map.entry("documentType", DOCUMENT_TYPE),
                Map.entry("documentId", String.valueOf(id)), Map.entry("businessKey", voucher.number()), Map.entry("companyCode", voucher.companyCode()),
                Map.entry("title", voucher.description()), Map.entry("requester", user.username()), Map.entry("entryAmount", voucher.total().getAmount()),
                Map.entry("amountMinor", voucher.total().getAmountMinorLong()), Map.entry("currency", voucher.total().getCurrencyUnit().getCode())));
        return voucher;
    }

    /**
     * Asks its process to make it a draft again, at every stage before it is posted.
     *
     * @throws Refusal.Forbidden {@code not-yours} for whoever has neither entered nor submitted it
     * @throws Refusal.Conflict {@code wrong-status}
     */
    public Voucher withdraw(long id, @Nullable String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        Voucher voucher = locked(id, user);
        voucher.require(VoucherStatus.IN_APPROVAL, "withdrawn");
        if (!user.username().equals(voucher.createdBy()) && !user.username().equals(voucher.submittedBy())) {
            throw new Refusal.Forbidden("not-yours", "Only %s may withdraw %s.".formatted(voucher.submittedBy(), voucher.number()));
        }
        outbox.publish(WITHDRAWN, submission(voucher), Map.of("withdrawalReason", why));
        return voucher;
    }

    private Voucher locked(long id, CurrentUser user) {
        Voucher visible = vouchers.get(id, user.companies());
        return rows.findForChangeById(visible.id()).orElseThrow(() -> new Refusal.NotFound("journal voucher", id));
    }

    /** Nothing changes it while it is in approval. */
    private static String submission(Voucher voucher) {
        return "%d:%d".formatted(voucher.id(), voucher.version());
    }

    /**
     * Asks that a posted entry is taken back, by its mirror image on another day.
     *
     * @throws Refusal.Conflict {@code not-by-hand} for entries that follow from a document, {@code is-reversal}, {@code already-reversed}
     */
    public Voucher reverse(long entryId, LocalDate date, String reason, CurrentUser user) {
        JournalEntry entry = journal.get(entryId, user.companies());
        requireReversible(entry);
        if (date.isBefore(entry.entryDate())) {
            throw new Refusal.Invalid("date", "is before the entry itself");
        }
        checking.requireOpen(entry.companyCode(), date);
        Voucher voucher = new Voucher(entry.companyCode(), numbers.nextNumber(entry.companyCode(), "JV"), user.username(), clock.instant());
        voucher.takesBack(entryId);
        voucher.fill(date, reason, false, mirrored(entryId));
        rows.saveAndFlush(voucher);
        return submit(voucher.id(), user);
    }

    private void requireReversible(JournalEntry entry) {
        if (!entry.sourceType().equals(DOCUMENT_TYPE)) {
            throw new Refusal.Conflict("not-by-hand", "%s follows from %s; %s.".formatted(entry.number(), entry.sourceNumber(), Corrections.of(entry.sourceType())));
        }
        if (entry.reversedEntryId() != null) {
            throw new Refusal.Conflict("is-reversal", "%s is a reversal itself; post the entry anew.".formatted(entry.number()));
        }
        if (journal.reversalOf(entry.id()).isPresent() || rows.findByReversedEntryId(entry.id()).isPresent()) {
            throw new Refusal.Conflict("already-reversed", "%s is reversed already, or somebody has asked for it.".formatted(entry.number()));
        }
    }

    private List<VoucherLine> mirrored(long entryId) {
        return journal.lines(entryId).stream().map(line -> new VoucherLine(line.accountId(),
                Money.of(CurrencyUnit.of(line.currency()), line.amount().stripTrailingZeros()).negated(), line.description(), line.costCentreCode())).toList();
    }

    static String key(Voucher voucher) {
        return "voucher:" + voucher.id();
    }

    static String by(Voucher voucher) {
        return voucher.submittedBy() == null ? PostEntry.SYSTEM : voucher.submittedBy();
    }
}
