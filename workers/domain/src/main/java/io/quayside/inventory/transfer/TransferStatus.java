package io.quayside.inventory.transfer;

public enum TransferStatus {
    SENT, RECEIVED
}
