package io.quayside.ledger.voucher;

/** What undoes an entry that follows from a document: the document itself, so that both sides stay equal. */
public final class Corrections {

    private Corrections() {
    }

    public static String of(String sourceType) {
        return switch (sourceType) {
            case "goods-receipt" -> "take the goods receipt back, or return the goods";
            case "vendor-invoice" -> "enter a credit note for the invoice";
            case "landed-cost" -> "undo the landed cost";
            case "clearing-link" -> "undo the link";
            case "customer-invoice" -> "credit the customer's invoice";
            case "customer-payment" -> "correct the customer's payment";
            case "vendor-advance" -> "correct the advance to the vendor";
            case "stock-revaluation" -> "revalue the stock again";
            case "stock-count" -> "count the stock again";
            case "payment-proposal" -> "book on the proposal what the bank has sent back";
            case "unbilled-receipt" -> "enter the vendor's bill, which takes the write-off back";
            default -> "take back or correct that document";
        };
    }
}
