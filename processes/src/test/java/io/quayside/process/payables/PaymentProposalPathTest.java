package io.quayside.process.payables;

import static io.quayside.process.payables.PaymentProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentProposalPathTest extends PathTest {

    PaymentProposalPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_pay_what_two_people_approved() {
        var proposal = check(proposed(), 1_000, false);

        Approvals.decide(proposal, 1, "approve");
        Approvals.decide(proposal, 2, "approve");

        proposal.job(JOB_BOOK_PAYMENTS).job(JOB_CREATE_PAYMENT_FILE).endsWith("EndEvent_PaymentBooked");
        assertThat(proposal.history().variable(PROCESS_ID, "approvalLevels")).contains("[1,2]");
    }

    @Test
    void should_ask_a_third_person_about_changed_bank_data() {
        var proposal = check(proposed(), 1_000, true);

        Approvals.decide(proposal, 1, "approve");
        Approvals.decide(proposal, 2, "approve");
        Approvals.decide(proposal, 3, "approve");

        proposal.job(JOB_BOOK_PAYMENTS).job(JOB_CREATE_PAYMENT_FILE).endsWith("EndEvent_PaymentBooked");
    }

    @Test
    void should_pay_nothing_when_rejected() {
        var proposal = check(proposed(), 1_000, false);

        Approvals.decide(proposal, 1, "approve");
        Approvals.decide(proposal, 2, "reject");

        assertThat(proposal.jobSeen(JOB_DISCARD_PROPOSAL)).containsEntry("approvalComment", "because");
        proposal.endsWith("EndEvent_ProposalRejected");
    }

    @Test
    void should_start_again_with_a_corrected_proposal() {
        var proposal = check(proposed(), 1_000, false);

        Approvals.decide(proposal, 1, "request-changes");
        proposal.task(CORRECT_PROPOSAL_TASK, Map.of("correction", "resubmit"));
        check(proposal, 900, false);
        Approvals.decide(proposal, 1, "approve");
        Approvals.decide(proposal, 2, "approve");

        proposal.job(JOB_BOOK_PAYMENTS).job(JOB_CREATE_PAYMENT_FILE).endsWith("EndEvent_PaymentBooked");
        assertThat(proposal.history().documents(CORRECT_PROPOSAL_TASK)).containsExactly("payment-proposal " + proposal.key());
    }

    @Test
    void should_withdraw_instead_of_correcting() {
        var proposal = check(proposed(), 1_000, false);

        Approvals.decide(proposal, 1, "request-changes");
        proposal.task(CORRECT_PROPOSAL_TASK, Map.of("correction", "withdraw", "cancellationReason", "Next week"));

        assertThat(proposal.jobSeen(JOB_DISCARD_PROPOSAL)).containsEntry("cancellationReason", "Next week");
        proposal.endsWith("EndEvent_ProposalWithdrawn");
    }

    @Test
    void should_take_a_proposal_back_while_it_is_being_approved() {
        var proposal = check(proposed(), 1_000, false);

        Approvals.open(proposal, 1);
        proposal.publish(MESSAGE_WITHDRAWN, Map.of("cancellationReason", "Wrong account", "cancelledBy", "acco"));

        assertThat(proposal.jobSeen(JOB_DISCARD_PROPOSAL)).containsEntry("cancellationReason", "Wrong account");
        proposal.endsWith("EndEvent_PaymentWithdrawn");
    }

    private Case proposed() {
        var proposal = newCase();
        return proposal.publish(MESSAGE_PROPOSED, proposal.variables(Map.of("proposalId", proposal.key())));
    }

    private static Case check(Case proposal, long amount, boolean bankDataChanged) {
        return proposal.job(JOB_CHECK_PROPOSAL, Map.of("amountMinor", amount * 100,
                "paymentFacts", new ProposalCheck.PaymentFacts(BigDecimal.valueOf(amount), 2, bankDataChanged)));
    }
}
