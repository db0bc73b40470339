package io.quayside.process.purchasing;

import static io.quayside.process.purchasing.PurchaseAgreementProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurchaseAgreementPathTest extends PathTest {

    PurchaseAgreementPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_offer_an_approved_agreement_until_its_last_day() {
        var agreement = checked(submitted(), 13_000);

        Approvals.decide(agreement, 1, "approve");
        Approvals.decide(agreement, 2, "approve");
        agreement.job(JOB_ACTIVATE_AGREEMENT, validity()).awaitActive("Timer_ExpiryNear");
        pass(Duration.ofHours(25));
        agreement.job(JOB_REMIND_OF_EXPIRY).awaitActive("Timer_AgreementExpired");
        pass(Duration.ofHours(24));

        agreement.job(JOB_EXPIRE_AGREEMENT).endsWith("EndEvent_AgreementExpired");
    }

    @Test
    void should_give_an_agreement_back_that_is_not_approved() {
        var agreement = checked(submitted(), 6_000);

        Approvals.decide(agreement, 1, "reject");

        assertThat(agreement.jobSeen(JOB_RETURN_AGREEMENT)).containsEntry("approvalOutcome", "rejected").containsEntry("approvalComment", "because");
        agreement.endsWith("EndEvent_AgreementReturned");
    }

    @Test
    void should_need_nobody_for_a_small_agreement_and_warn_when_it_runs_short() {
        var agreement = checked(submitted(), 300).job(JOB_ACTIVATE_AGREEMENT, validity()).awaitActive("Timer_ExpiryNear");

        agreement.publish(MESSAGE_NEARLY_EXHAUSTED, Map.of()).job(JOB_WARN_OF_EXHAUSTION).awaitActive("EndEvent_BuyerWarned");
        agreement.publish(MESSAGE_CLOSED, Map.of("cancellationReason", "Renegotiated", "cancelledBy", "bea"));

        assertThat(agreement.jobSeen(JOB_CLOSE_AGREEMENT)).containsEntry("cancellationReason", "Renegotiated");
        agreement.endsWith("EndEvent_AgreementClosed");
    }

    @Test
    void should_close_an_agreement_that_is_being_approved() {
        var agreement = checked(submitted(), 6_000);

        Approvals.open(agreement, 1);
        agreement.publish(MESSAGE_CLOSED, Map.of("cancellationReason", "No longer needed", "cancelledBy", "bea"));

        agreement.job(JOB_CLOSE_AGREEMENT).endsWith("EndEvent_AgreementClosed");
    }

    private Case submitted() {
        var agreement = newCase();
        return agreement.publish(MESSAGE_SUBMITTED, agreement.variables(Map.of("agreementId", agreement.key())));
    }

    private static Case checked(Case agreement, long total) {
        var facts = new ApprovalFacts(BigDecimal.valueOf(total), BigDecimal.valueOf(total), "STANDARD", false, "ACTIVE", BigDecimal.ZERO, null);
        return agreement.job(JOB_CHECK_AGREEMENT, Map.of("facts", facts, "amountMinor", total * 100));
    }

    private static Map<String, Object> validity() {
        return Map.of("expiryReminderAt", in(Duration.ofHours(24)), "expiresAt", in(Duration.ofHours(48)));
    }
}
