package io.quayside.masterdata.barcode;

import io.quayside.masterdata.product.Gtin;

/** Serial shipping container codes, the names of pallets: 18 digits, of which the last checks the others. */
public final class Sscc {

    private Sscc() {
    }

    public static boolean isValid(String sscc) {
        return sscc.matches("\\d{18}") && sscc.endsWith(String.valueOf(Gtin.checkDigit(sscc.substring(0, 17))));
    }
}
