package io.quayside.quality.inspection;

import java.util.List;
import java.util.Set;

/** Implemented by whoever keeps goods receipts. */
public interface ReceiptContents {

    /** What was counted, one entry per line and lot; nothing for a line of which nothing is taken in. */
    List<ReceivedGoods> of(long receiptId);

    /** Everybody who opened, counted or scanned goods of its order; nobody for a receipt that is not known. */
    Set<String> receivers(long receiptId);
}
