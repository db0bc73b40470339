package io.quayside.process.purchasing;

/** Variables of {@link PurchaseOrderProcess#MESSAGE_CREATED}; {@code requester} is the buyer of record. */
public record OrderCreated(
        String orderId,
        String businessKey,
        String companyCode,
        String title,
        String requester,
        long amountMinor,
        String currency,
        String vendorId) {}
