package io.quayside.masterdata.barcode;

/** What a scanner has read, told apart by its kind. */
public sealed interface Barcode {

    /** An EAN, UPC or ITF-14: the number of a trade item and nothing else. */
    record TradeItem(String gtin) implements Barcode {}

    /** GS1-128, GS1 DataMatrix, GS1 QR or GS1 DataBar. */
    record Elements(ElementString content) implements Barcode {}

    /** Anything else, as a SKU, an order number or a carrier's label. */
    record Text(String text) implements Barcode {}
}
