package io.quayside.ledger.voucher;

public enum VoucherStatus {
    DRAFT, IN_APPROVAL, POSTED
}
