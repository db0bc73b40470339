package io.quayside.masterdata.barcode;

import io.quayside.masterdata.barcode.UnreadableBarcode.Reason;
import io.quayside.masterdata.product.Gtin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the kinds of barcodes apart, with or without the symbology identifier ({@code ]C1} and so on) that a scanner may send first. */
public final class Barcodes {

    private static final Pattern SYMBOLOGY = Pattern.compile("](\\w\\d)(.*)", Pattern.DOTALL);
    private static final Pattern GS1_SYMBOLOGIES = Pattern.compile("C1|d2|Q3|e0|J1");
    private static final Pattern ITEM_SYMBOLOGIES = Pattern.compile("E0|E4|I1");
    private static final Pattern BRACKETED = Pattern.compile("\\(\\d{2,4}\\).*", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("\\d{8}|\\d{12,14}");

    private Barcodes() {
    }

    /** @throws UnreadableBarcode when a check digit is wrong, or an element is not what its identifier asks for */
    public static Barcode read(String scanned) {
        String text = scanned.strip();
        Matcher symbology = SYMBOLOGY.matcher(text);
        return symbology.matches() ? read(symbology.group(1), symbology.group(2)) : guess(text);
    }

    private static Barcode read(String symbology, String content) {
        if (GS1_SYMBOLOGIES.matcher(symbology).matches()) {
            return new Barcode.Elements(ElementStrings.read(content));
        }
        return ITEM_SYMBOLOGIES.matcher(symbology).matches() ? item(content) : guess(content);
    }

    private static Barcode guess(String text) {
        if (BRACKETED.matcher(text).matches()) {
            return new Barcode.Elements(ElementStrings.readBracketed(text));
        }
        if (text.indexOf(ElementStrings.SEPARATOR) >= 0) {
            return new Barcode.Elements(ElementStrings.read(text));
        }
        if (ITEM.matcher(text).matches()) {
            return item(text);
        }
        return startsLikeElements(text) ? new Barcode.Elements(ElementStrings.read(text)) : new Barcode.Text(text);
    }

    /** A scanner that sends neither symbology nor separator: a pallet or trade item number whose check digit is right, and what follows. */
    private static boolean startsLikeElements(String text) {
        return text.matches("00\\d{18}.*") && Sscc.isValid(text.substring(2, 20)) || text.matches("0[12]\\d{14}.*") && Gtin.isValid(text.substring(2, 16));
    }

    private static Barcode item(String digits) {
        if (!Gtin.isValid(digits)) {
            throw new UnreadableBarcode(Reason.BAD_CHECK_DIGIT, "The check digit of %s is wrong.".formatted(digits));
        }
        return new Barcode.TradeItem(digits);
    }
}
