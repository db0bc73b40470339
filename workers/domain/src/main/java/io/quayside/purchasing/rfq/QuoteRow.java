package io.quayside.purchasing.rfq;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.requisition.paste.HumanDates;
import io.quayside.purchasing.requisition.paste.HumanNumbers;
import io.quayside.shared.Amounts;
import io.quayside.shared.Currencies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** One row of a file on its way to a quote: the line by its number or product, the vendor by number or name. */
final class QuoteRow {

    private final Rfq rfq;
    private final Map<String, Vendor> vendors;
    private final Locale locale;
    private final Map<String, String> cells;
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** @param vendors who were asked, by number and by name in lower case */
    QuoteRow(Rfq rfq, Map<String, Vendor> vendors, Locale locale, Map<String, String> cells) {
        this.rfq = rfq;
        this.vendors = vendors;
        this.locale = locale;
        this.cells = cells;
    }

    ParsingQuotes.ParsedQuote parse(int row) {
        Optional<RfqLine> line = rfq.lines().stream()
                .filter(each -> String.valueOf(each.lineNumber()).equals(cell("line")) || each.productSku().equalsIgnoreCase(cell("line"))).findFirst();
        Optional<Vendor> vendor = Optional.ofNullable(vendors.get(cell("vendor").toLowerCase(Locale.ROOT)));
        check(line.isPresent(), "lineId", "%s is not a line of %s".formatted(cell("line"), rfq.number()));
        check(vendor.isPresent(), "vendorId", "%s was not asked".formatted(cell("vendor")));
        BigMoney price = price(vendor);
        BigDecimal minimum = number("minQuantity", "minQuantity");
        BigDecimal pack = number("packQuantity", "packQuantity");
        BigDecimal freight = number("freight", "freight");
        BigDecimal duty = number("dutyPercent", "dutyPercent");
        BigDecimal days = number("leadTimeDays", "leadTimeDays");
        check(days != null && days.signum() >= 0 && days.stripTrailingZeros().scale() <= 0 && days.compareTo(BigDecimal.valueOf(730)) <= 0,
                "leadTimeDays", "is not a number of days");
        LocalDate until = HumanDates.parse(cell("validUntil"), locale).orElse(null);
        check(until != null, "validUntil", "is not a date");
        return new ParsingQuotes.ParsedQuote(row, cells, errors.isEmpty() ? new QuoteInput(line.orElseThrow().id(), vendor.orElseThrow().id(), price, minimum,
                pack, days.intValueExact(), until, freight, duty, blankToNull("vendorReference"), blankToNull("note")) : null, errors);
    }

    /** Without a currency in that of the vendor. */
    private @Nullable BigMoney price(Optional<Vendor> vendor) {
        Optional<BigDecimal> amount = HumanNumbers.parse(cell("price"), locale);
        String code = cell("currency").isEmpty() ? vendor.map(known -> known.currency().getCode()).orElse("") : cell("currency").toUpperCase(Locale.ROOT);
        check(amount.filter(value -> value.signum() > 0).isPresent(), "unitPrice", "is not a price");
        if (vendor.isPresent() && !check(Currencies.exists(code), "unitPrice", code + " is not a currency") || amount.isEmpty() || vendor.isEmpty()) {
            return null;
        }
        return Amounts.unitPrice(amount.get(), CurrencyUnit.of(code));
    }

    private @Nullable BigDecimal number(String column, String field) {
        if (cell(column).isEmpty()) {
            return null;
        }
        Optional<BigDecimal> number = HumanNumbers.parse(cell(column).replace("%", ""), locale);
        check(number.filter(value -> value.signum() >= 0).isPresent(), field, "is not a number");
        return number.orElse(null);
    }

    private @Nullable String blankToNull(String column) {
        return cell(column).isEmpty() ? null : cell(column);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private boolean check(boolean holds, String field, String message) {
        if (!holds) {
            errors.putIfAbsent(field, message);
        }
        return holds;
    }
}
