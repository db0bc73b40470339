package io.quayside.purchasing.requisition;

/** Where a requisition stands for its readers. What happens next is decided by the process, not here. */
public enum RequisitionStatus {
    DRAFT("a draft"),
    SUBMITTED("submitted"),
    IN_APPROVAL("in approval"),
    CHANGES_REQUESTED("sent back for changes"),
    APPROVED("approved"),
    ORDERED("ordered"),
    REJECTED("rejected"),
    CANCELLED("cancelled");

    private final String text;

    RequisitionStatus(String text) {
        this.text = text;
    }

    /** Completes the sentence "the requisition is ...". */
    public String text() {
        return text;
    }
}
