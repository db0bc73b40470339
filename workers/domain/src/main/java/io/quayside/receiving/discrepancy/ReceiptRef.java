package io.quayside.receiving.discrepancy;

/** The receipt that a discrepancy belongs to, as its rows show it. */
public record ReceiptRef(
        long receiptId, String receiptNumber, String companyCode, long orderId, String orderNumber, long vendorId, String vendorName) {}
