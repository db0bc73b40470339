package io.quayside.purchasing.requisition;

/**
 * Nothing is wanted for a requisition any more: it was cancelled, rejected or ordered. Heard in the transaction that ends it.
 *
 * @param why a sentence that may be read outside of the company
 * @param by who ended it; the system when its process did
 */
public record RequisitionOver(long requisitionId, String why, String by) {

    private static final String PROCESS = "system";

    public static RequisitionOver cancelled(Requisition requisition, String reason, String by) {
        return new RequisitionOver(requisition.id(), "%s was cancelled: %s".formatted(requisition.number(), reason), by);
    }

    /** What approvers said stays with the requisition. */
    public static RequisitionOver rejected(Requisition requisition) {
        return new RequisitionOver(requisition.id(), "%s was not approved.".formatted(requisition.number()), PROCESS);
    }

    public static RequisitionOver ordered(Requisition requisition) {
        return new RequisitionOver(requisition.id(), "%s was ordered in the meantime.".formatted(requisition.number()), PROCESS);
    }
}
