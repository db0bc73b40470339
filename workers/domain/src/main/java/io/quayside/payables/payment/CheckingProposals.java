package io.quayside.payables.payment;

import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Refusal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a proposal through its process, but for the booking. */
@Service
@Transactional
public class CheckingProposals {

    private final PaymentProposals proposals;
    private final ExcludingItems excluding;
    private final CompanyDays days;

    CheckingProposals(PaymentProposals proposals, ExcludingItems excluding, CompanyDays days) {
        this.proposals = proposals;
        this.excluding = excluding;
        this.days = days;
    }

    /** @param payments transfers that the bank makes */
    public record Checked(Money total, int payments, boolean bankDataChanged) {}

    public Checked check(long proposalId) {
        PaymentProposal proposal = locked(proposalId);
        excluding.apply(proposal);
        proposal.valueAt(days.rates(proposal.companyCode()));
        return new Checked(proposal.companyTotal(), proposal.payments().size(), proposal.paidItems().stream().anyMatch(PaymentItem::isBankDataChanged));
    }

    public void discard(long proposalId, @Nullable String reason) {
        PaymentProposal proposal = locked(proposalId);
        if (proposal.status().isLive()) {
            proposal.discard(reason);
        }
    }

    private PaymentProposal locked(long id) {
        return proposals.lock(id).orElseThrow(() -> new Refusal.NotFound("payment proposal", id));
    }
}
