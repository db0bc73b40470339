package io.quayside.receivables.document;

import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The words of one language, and how it writes dates and numbers. */
public final class Texts {

    private static final int MOST_DECIMALS = 6;

    private final Locale locale;
    private final ResourceBundle words;

    private Texts(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle("texts.receivables", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param country whose way of writing dates and numbers is taken; may be missing */
    public static Texts of(String language, @Nullable String country) {
        return new Texts(Locale.of(language, country == null ? "" : country));
    }

    public String get(String key) {
        return words.getString(key);
    }

    public String get(String key, Object... values) {
        return new MessageFormat(words.getString(key).replace("'", "''"), locale).format(values);
    }

    /** For templates. */
    Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        words.keySet().forEach(key -> all.put(key, words.getString(key)));
        return all;
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
    }

    public String money(Money amount) {
        return amount.getCurrencyUnit().getCode() + " " + amount(amount);
    }

    public String amount(Money amount) {
        return number(amount.getAmount(), amount.getCurrencyUnit().getDecimalPlaces());
    }

    public String price(BigMoney price) {
        return number(price.getAmount(), price.getCurrencyUnit().getDecimalPlaces());
    }

    public String quantity(Quantity quantity) {
        return number(quantity.value(), 0) + " " + quantity.unit();
    }

    public String percent(BigDecimal percent) {
        return number(percent, 0);
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    private String number(BigDecimal value, int leastDecimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }
}
