package io.quayside.payables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making a proposal, changing it, and handing it over to its process. */
@Service
@Transactional
public class ProposingPayments {

    private static final int LONGEST_REASON = 1000;

    private final PaymentProposals proposals;
    private final SelectingPayables selecting;
    private final ExcludingItems excluding;
    private final ProposalMessages messages;
    private final CompanyBanks banks;
    private final CompanyDays days;
    private final NumberSequences numbers;
    private final Clock clock;

    ProposingPayments(PaymentProposals proposals, SelectingPayables selecting, ExcludingItems excluding, ProposalMessages messages, CompanyBanks banks,
                      CompanyDays days, NumberSequences numbers, Clock clock) {
        this.proposals = proposals;
        this.selecting = selecting;
        this.excluding = excluding;
        this.messages = messages;
        this.banks = banks;
        this.days = days;
        this.numbers = numbers;
        this.clock = clock;
    }

    public PaymentProposal propose(ProposalInput input, CurrentUser user) {
        if (!user.sees(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        if (input.payOn().isBefore(days.today(input.companyCode()))) {
            throw new Refusal.Invalid("payOn", "lies in the past");
        }
        banks.of(input.companyCode());
        List<Payable> payables = selecting.of(input.companyCode(), input.dueUntil(), input.payOn(), input.vendorIds());
        if (payables.isEmpty()) {
            throw new Refusal.Conflict("nothing-due", "Nothing is due until %s that is not in another proposal.".formatted(input.dueUntil()));
        }
        PaymentProposal proposal = new PaymentProposal(input.companyCode(), numbers.nextNumber(input.companyCode(), "PP"), input.dueUntil(), input.payOn(),
                payables, user.username(), clock.instant());
        refresh(proposal);
        try {
            return proposals.saveAndFlush(proposal);
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal.Conflict("in-other-proposal", "Somebody else has just proposed some of these invoices. Propose again.");
        }
    }

    public PaymentProposal change(long id, long itemId, ItemChange change, CurrentUser user) {
        PaymentProposal proposal = own(id, user);
        proposal.requireEditable();
        PaymentItem item = proposal.item(itemId);
        if (change.payment() != null) {
            if (!change.payment().getCurrencyUnit().equals(item.open().getCurrencyUnit())) {
                throw new Refusal.Invalid("payment", "must be in " + item.open().getCurrencyUnit());
            }
            item.payPartly(change.payment());
        }
        if (change.takenOut() != null) {
            item.exclude(change.takenOut() ? Exclusion.TAKEN_OUT : null);
        }
        refresh(proposal);
        return proposal;
    }

    public PaymentProposal submit(long id, CurrentUser user) {
        PaymentProposal proposal = own(id, user);
        proposal.require("submitted", ProposalStatus.DRAFT);
        refresh(proposal);
        proposal.submit();
        messages.proposed(proposal);
        return proposal;
    }

    /** A draft is discarded at once, one in approval by its process. */
    public PaymentProposal withdraw(long id, @Nullable String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        PaymentProposal proposal = own(id, user);
        proposal.require("withdrawn", ProposalStatus.DRAFT, ProposalStatus.IN_APPROVAL, ProposalStatus.CORRECTING);
        if (proposal.status() == ProposalStatus.DRAFT) {
            proposal.discard(why);
        } else {
            messages.withdrawn(proposal, why, user.username());
        }
        return proposal;
    }

    private void refresh(PaymentProposal proposal) {
        excluding.apply(proposal);
        proposal.valueAt(days.rates(proposal.companyCode()));
    }

    private PaymentProposal own(long id, CurrentUser user) {
        PaymentProposal proposal = proposals.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("payment proposal", id));
        if (!proposal.proposedBy().equals(user.username())) {
            throw new Refusal.Forbidden("not-yours", "Only %s may change this proposal.".formatted(proposal.proposedBy()));
        }
        return proposal;
    }
}
