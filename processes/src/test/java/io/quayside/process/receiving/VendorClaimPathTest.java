package io.quayside.process.receiving;

import io.quayside.process.engine.PathTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VendorClaimPathTest extends PathTest {

    VendorClaimPathTest() {
        super(VendorClaimProcess.PROCESS_ID);
    }

    @Test
    void should_follow_a_claim_until_the_buyer_has_settled_it() {
        var claim = newCase();
        claim.publish(VendorClaimProcess.MESSAGE_OPENED, claim.variables(Map.of("claimId", claim.key(), "receiptId", "1", "vendorId", "7")));

        claim.job(VendorClaimProcess.JOB_SEND_CLAIM).task(VendorClaimProcess.RESOLVE_CLAIM_TASK, Map.of("resolution", "credited"));

        claim.endsWith("EndEvent_ClaimResolved");
    }
}
