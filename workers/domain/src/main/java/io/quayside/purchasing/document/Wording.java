package io.quayside.purchasing.document;

import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Dates in English, numbers as the company writes them. */
public record Wording(Locale locale, ZoneId zone) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST_DECIMALS = 6;

    public @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : DATE.format(date);
    }

    public String date(Instant moment) {
        return DATE.format(moment.atZone(zone));
    }

    public String date(ZonedDateTime moment) {
        return date(moment.toInstant());
    }

    public String quantity(Quantity quantity) {
        return number(quantity.value(), 0) + " " + quantity.unit();
    }

    public String price(BigMoney price) {
        return number(price.getAmount(), price.getCurrencyUnit().getDecimalPlaces());
    }

    public String amount(Money amount) {
        return number(amount.getAmount(), amount.getCurrencyUnit().getDecimalPlaces());
    }

    public String money(Money amount) {
        return amount.getCurrencyUnit().getCode() + " " + amount(amount);
    }

    private String number(BigDecimal value, int leastDecimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }
}
