package io.quayside.process.purchasing;

import io.quayside.process.engine.Case;
import io.quayside.process.purchasing.AmendmentAssessment.AmendmentFacts;
import io.quayside.process.purchasing.LineCandidates.Candidate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the workers of a requisition answer in tests. */
final class RequisitionSteps {

    private RequisitionSteps() {}

    /** The facts of an ordinary requisition of this amount. */
    static Case check(Case requisition, long amount, Integer... approvedLevels) {
        return check(requisition, "STANDARD", amount, approvedLevels);
    }

    /** Of capital goods, for which two people of level 1 decide. */
    static Case checkCapital(Case requisition, long amount, Integer... approvedLevels) {
        return check(requisition, "CAPITAL", amount, approvedLevels);
    }

    /** When a buyer has chosen a vendor who never got an order. */
    static Case checkNewVendor(Case requisition, long amount, Integer... approvedLevels) {
        return check(requisition, "STANDARD", "NEW", amount, approvedLevels);
    }

    private static Case check(Case requisition, String category, long amount, Integer... approvedLevels) {
        return check(requisition, category, "ACTIVE", amount, approvedLevels);
    }

    private static Case check(Case requisition, String category, String vendorStatus, long amount, Integer... approvedLevels) {
        var facts = new ApprovalFacts(BigDecimal.valueOf(amount), BigDecimal.valueOf(amount), category, false, vendorStatus,
                BigDecimal.ZERO, List.of("4100"));
        return requisition.job(PurchaseApprovalProcess.JOB_CHECK_REQUISITION, Map.of(
                "facts", facts, "amountMinor", amount * 100, "title", "Bearings for line 2", "revision", 1,
                "approvedLevels", List.of(approvedLevels)));
    }

    /** From approval to the end. */
    static void order(Case requisition) {
        requisition.job(PurchaseApprovalProcess.JOB_FIND_VENDOR_CANDIDATES, candidates("ACTIVE", false));
        requisition.job(PurchaseApprovalProcess.JOB_CREATE_ORDERS, Map.of("orderIds", List.of("1001")));
        requisition.endsWith("EndEvent_OrdersCreated");
    }

    static Map<String, Object> candidates(String status, boolean chosen) {
        return candidates(status, chosen, 0, 0);
    }

    /** When the rates have made this of the approved amount. */
    static Map<String, Object> revalued(long change, long percent) {
        return candidates("ACTIVE", false, change, percent);
    }

    private static Map<String, Object> candidates(String status, boolean chosen, long change, long percent) {
        var candidate = new Candidate("v1", true, status, chosen, false, BigDecimal.TEN, 5, null);
        return Map.of("vendorCandidates", List.of(new LineCandidates("7", "1 Bearing", null, List.of(candidate))),
                "revaluation", new AmendmentFacts(BigDecimal.valueOf(percent), BigDecimal.valueOf(change),
                        BigDecimal.valueOf(percent), BigDecimal.valueOf(change), BigDecimal.TEN));
    }
}
