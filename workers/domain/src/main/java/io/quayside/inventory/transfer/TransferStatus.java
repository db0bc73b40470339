package io.quayside.inventory.transfer;

public enum TransferStatus {
    SENT, RECEIVED, SENT_BACK
}
