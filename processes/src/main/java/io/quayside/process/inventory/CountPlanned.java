package io.quayside.process.inventory;

/**
 * Variables of {@link InventoryAdjustmentProcess#MESSAGE_PLANNED}; {@code requester} is who planned the count.
 *
 * @param counted whether the goods were counted before, as those that a transfer brought
 */
public record CountPlanned(
        String countId,
        String documentType,
        String documentId,
        boolean counted,
        String businessKey,
        String companyCode,
        String title,
        String requester,
        long amountMinor,
        String currency) {}
