package io.quayside.receiving.claim;

import io.quayside.receiving.discrepancy.Found;
import java.util.List;

/** Told in the transaction in which a vendor's promise to replace goods is entered. @param owed what the vendor replaces */
public record ClaimReplaced(long receiptId, List<Found> owed) {}
