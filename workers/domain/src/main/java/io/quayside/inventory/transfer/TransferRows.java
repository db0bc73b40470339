package io.quayside.inventory.transfer;

import io.quayside.masterdata.Rows;

interface TransferRows extends Rows<Transfer, Long> {
}
