package io.quayside.process.purchasing;

/** Variables of {@link OrderAmendmentProcess#MESSAGE_PROPOSED}; {@code requester} is the proposer. */
public record AmendmentProposed(
        String amendmentId,
        String orderId,
        String businessKey,
        String companyCode,
        String title,
        String requester,
        long amountMinor,
        String currency) {}
