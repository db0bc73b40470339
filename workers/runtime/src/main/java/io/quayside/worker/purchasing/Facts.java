package io.quayside.worker.purchasing;

import io.quayside.process.purchasing.ApprovalFacts;
import io.quayside.purchasing.evidence.Evidence;
import java.util.List;

/** From what the domain knows to what the approval matrix reads. */
final class Facts {

    private Facts() {
    }

    static ApprovalFacts of(Evidence.Facts facts) {
        return new ApprovalFacts(
                facts.amount().getAmount(),
                facts.splitOrderAmount().getAmount(),
                facts.category().name(),
                facts.budgetOverrun(),
                facts.vendorStatus().name(),
                facts.priceDeviationPercent(),
                List.copyOf(facts.costCentres()));
    }
}
