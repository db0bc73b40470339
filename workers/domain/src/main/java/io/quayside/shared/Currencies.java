package io.quayside.shared;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** The currencies that there are. */
public final class Currencies {

    private static final Map<String, CurrencyUnit> BY_NAME = CurrencyUnit.registeredCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(currency -> currency.getCode().toLowerCase(Locale.ROOT), Function.identity()));

    private Currencies() {
    }

    /** By ISO code in lower case. */
    public static Map<String, CurrencyUnit> byName() {
        return BY_NAME;
    }

    public static boolean exists(String code) {
        return BY_NAME.containsKey(code.toLowerCase(Locale.ROOT)) && code.equals(code.toUpperCase(Locale.ROOT));
    }
}
