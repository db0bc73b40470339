package io.quayside.ledger.voucher;

import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostedEntry;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does with an entry that was submitted. */
@Service
@Transactional
public class PostingVouchers {

    private final VoucherRows rows;
    private final PostingEntries posting;

    PostingVouchers(VoucherRows rows, PostingEntries posting) {
        this.rows = rows;
        this.posting = posting;
    }

    /** Once its month is closed meanwhile, it counts in the next open one, like every late event. */
    public void post(long id) {
        Voucher voucher = locked(id);
        SourceRef source = new SourceRef(SubmittingVouchers.DOCUMENT_TYPE, id, voucher.number());
        String key = SubmittingVouchers.key(voucher);
        String by = SubmittingVouchers.by(voucher);
        PostedEntry posted = voucher.reversedEntryId() == null
                ? posting.post(new PostEntry(voucher.companyCode(), key, voucher.entryDate(), voucher.description(), source, voucher.lines().stream()
                        .map(line -> PostLine.byHand(line.accountId(), line.amount(), line.description(), line.costCentreCode())).toList(), by))
                : posting.reverse(voucher.reversedEntryId(), key, voucher.entryDate(), by, voucher.description(), source);
        voucher.posted(posted.id());
        rows.saveAndFlush(voucher);
    }

    /** Not approved or withdrawn: a draft again, with what was said. A posting that came before the withdrawal stands. */
    public void giveBack(long id, @Nullable String comment) {
        Voucher voucher = locked(id);
        if (voucher.status() != VoucherStatus.POSTED) {
            voucher.giveBack(comment);
            rows.saveAndFlush(voucher);
        }
    }

    private Voucher locked(long id) {
        return rows.findForChangeById(id).orElseThrow(() -> new Refusal.NotFound("journal voucher", id));
    }
}
