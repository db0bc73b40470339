package io.quayside.payables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading proposals as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class FindingProposals {

    private final PaymentProposals proposals;
    private final PaymentFiles files;

    FindingProposals(PaymentProposals proposals, PaymentFiles files) {
        this.proposals = proposals;
        this.files = files;
    }

    /** Without their items. */
    public Page<PaymentProposal> list(ProposalSearch search, CurrentUser user, Pageable page) {
        return proposals.findAll(search.visibleTo(user), page);
    }

    public PaymentProposal get(long id, CurrentUser user) {
        PaymentProposal proposal = proposals.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("payment proposal", id));
        proposal.items().size();
        return proposal;
    }

    /** @return nothing before the file is there, which is a step after the booking, or where nothing is paid */
    public Optional<String> fileName(PaymentProposal proposal) {
        return files.name(proposal.id());
    }

    /** Once it is approved and booked. */
    public PaymentFiles.PaymentFile file(long id, CurrentUser user) {
        PaymentProposal proposal = get(id, user);
        return files.find(proposal.id()).orElseThrow(() -> new Refusal.NotFound("payment file of", proposal.number()));
    }
}
