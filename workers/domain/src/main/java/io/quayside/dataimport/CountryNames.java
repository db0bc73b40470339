package io.quayside.dataimport;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** ISO country codes by code and by English name, both in lower case. */
public final class CountryNames {

    private CountryNames() {
    }

    public static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return codes;
    }
}
