package io.quayside.payables.payment;

import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles what a proposal pays against the bank, one entry per payment. What was put on hold since its approval is left out. */
@Service
@Transactional
public class BookingPayments {

    private final PaymentProposals proposals;
    private final ExcludingItems excluding;
    private final PaymentEntries entries;
    private final CompanyDays days;

    BookingPayments(PaymentProposals proposals, ExcludingItems excluding, PaymentEntries entries, CompanyDays days) {
        this.proposals = proposals;
        this.excluding = excluding;
        this.entries = entries;
        this.days = days;
    }

    public void book(long proposalId) {
        PaymentProposal proposal = proposals.lock(proposalId).orElseThrow(() -> new Refusal.NotFound("payment proposal", proposalId));
        if (proposal.status() == ProposalStatus.BOOKED) {
            return;
        }
        Set<PaymentItem> approved = Set.copyOf(proposal.paidItems());
        excluding.apply(proposal);
        proposal.items().stream().filter(item -> item.isPaid() && !approved.contains(item)).forEach(item -> item.exclude(Exclusion.TAKEN_OUT));
        CompanyRates rates = days.rates(proposal.companyCode());
        proposal.valueAt(rates);
        LocalDate today = days.today(proposal.companyCode());
        proposal.payments().values().forEach(items -> entries.post(proposal, items, today, rates));
        proposal.book(today);
    }
}
