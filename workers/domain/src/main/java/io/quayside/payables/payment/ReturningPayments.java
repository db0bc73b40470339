package io.quayside.payables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments that the bank has sent back: the mirror image of their entry opens what they had settled, for another proposal. */
@Service
@Transactional
public class ReturningPayments {

    private static final int LONGEST_REASON = 500;

    private final PaymentProposals proposals;
    private final VendorAdvances advances;
    private final Settling settling;
    private final PostingEntries posting;
    private final CompanyDays days;

    ReturningPayments(PaymentProposals proposals, VendorAdvances advances, Settling settling, PostingEntries posting, CompanyDays days) {
        this.proposals = proposals;
        this.advances = advances;
        this.settling = settling;
        this.posting = posting;
        this.days = days;
    }

    /**
     * A transfer comes back whole: all items that went to the vendor of this one, in its currency.
     *
     * @throws Refusal.Conflict {@code wrong-status}, {@code not-paid}, {@code returned}, {@code advance-cleared}
     */
    public void sentBack(long proposalId, long itemId, @Nullable String reason, CurrentUser user) {
        PaymentProposal proposal = proposals.lock(proposalId).filter(each -> user.sees(each.companyCode()))
                .orElseThrow(() -> new Refusal.NotFound("payment proposal", proposalId));
        String why = Reason.required(reason, LONGEST_REASON);
        proposal.require("sent back by the bank", ProposalStatus.BOOKED);
        PaymentItem item = proposal.item(itemId);
        if (!item.isPaid()) {
            throw new Refusal.Conflict("not-paid", "%s was not paid by %s.".formatted(item.documentNumber(), proposal.number()));
        }
        if (item.returnedOn() != null) {
            throw new Refusal.Conflict("returned", "The payment of %s is booked as sent back already.".formatted(item.documentNumber()));
        }
        LocalDate today = days.today(proposal.companyCode());
        List<PaymentItem> together = proposal.payments().get(item.key());
        together.stream().filter(each -> each.kind() == ItemKind.ADVANCE).forEach(each -> advances.lock(each.documentId()).orElseThrow().sentBack());
        String key = PaymentEntries.key(proposal, item);
        long entry = posting.find(proposal.companyCode(), key).orElseThrow();
        long reversal = posting.reverse(entry, key + ":sent-back", today, user.username(), why,
                new SourceRef(ProposalDeeds.DOCUMENT_TYPE, proposal.id(), proposal.number())).id();
        settling.undo(entry, today, reversal);
        together.forEach(each -> each.sentBack(today, user.username(), why));
    }
}
