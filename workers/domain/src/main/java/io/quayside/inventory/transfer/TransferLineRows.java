package io.quayside.inventory.transfer;

import io.quayside.masterdata.Rows;
import java.util.List;

interface TransferLineRows extends Rows<TransferLine, Long> {
    List<TransferLine> findByTransferIdOrderById(long transferId);
}
