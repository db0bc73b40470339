package io.quayside.process.receiving;

import static io.quayside.process.receiving.VendorClaimProcess.JOB_ASSESS_CLAIM;
import static io.quayside.process.receiving.VendorClaimProcess.JOB_REOPEN_CLAIM;
import static io.quayside.process.receiving.VendorClaimProcess.JOB_SEND_CLAIM;
import static io.quayside.process.receiving.VendorClaimProcess.JOB_WRITE_OFF_CLAIM;
import static io.quayside.process.receiving.VendorClaimProcess.RESOLVE_CLAIM_TASK;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VendorClaimPathTest extends PathTest {

    VendorClaimPathTest() {
        super(VendorClaimProcess.PROCESS_ID);
    }

    @Test
    void should_follow_a_claim_until_the_buyer_has_settled_it() {
        resolved(sent(), "credited").endsWith("EndEvent_ClaimResolved");
    }

    @Test
    void should_write_off_what_the_vendor_refuses_when_that_is_approved() {
        var claim = assessed(resolved(sent(), "refused"), 300);

        Approvals.decide(claim, 1, "approve");
        Approvals.decide(claim, 2, "approve");

        claim.job(JOB_WRITE_OFF_CLAIM).endsWith("EndEvent_ClaimWrittenOff");
    }

    @Test
    void should_ask_nobody_where_the_books_have_nothing_against_the_vendor() {
        assessed(resolved(sent(), "refused"), 0).job(JOB_WRITE_OFF_CLAIM).endsWith("EndEvent_ClaimWrittenOff");
    }

    @Test
    void should_go_on_about_the_claim_when_it_may_not_be_written_off() {
        var claim = assessed(resolved(sent(), "refused"), 100);

        Approvals.decide(claim, 1, "reject");

        resolved(claim.job(JOB_REOPEN_CLAIM), "replaced").endsWith("EndEvent_ClaimResolved");
    }

    @Test
    void should_end_when_the_receipt_is_taken_back() {
        var claim = sent().awaitTask(RESOLVE_CLAIM_TASK);

        claim.publish(VendorClaimProcess.MESSAGE_CANCELLED, Map.of("cancelledBy", "ron"));

        claim.endsWith("EndEvent_ClaimCancelled");
    }

    private Case sent() {
        var claim = newCase();
        claim.publish(VendorClaimProcess.MESSAGE_OPENED, claim.variables(Map.of("claimId", claim.key(), "receiptId", "1", "vendorId", "7",
                "documentType", VendorClaimProcess.DOCUMENT_TYPE, "documentId", claim.key())));
        return claim.job(JOB_SEND_CLAIM);
    }

    private static Case resolved(Case claim, String resolution) {
        return claim.task(RESOLVE_CLAIM_TASK, Map.of("resolution", resolution));
    }

    private static Case assessed(Case claim, long amount) {
        return claim.job(JOB_ASSESS_CLAIM, Map.of("openClaimAmount", amount, "openClaimMinor", amount * 100));
    }
}
