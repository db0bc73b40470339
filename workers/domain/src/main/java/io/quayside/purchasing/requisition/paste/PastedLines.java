package io.quayside.purchasing.requisition.paste;

import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** From cells to lines as a person would have entered them; a unit that is left out is the one in which the product is bought. */
public final class PastedLines {

    private static final String NO_UNIT = "?";

    private final Locale locale;
    private final CurrencyUnit currency;
    private final Map<String, String> purchaseUnits;

    private PastedLines(Locale locale, CurrencyUnit currency, Map<String, String> purchaseUnits) {
        this.locale = locale;
        this.currency = currency;
        this.purchaseUnits = purchaseUnits;
    }

    /**
     * @param cells what was pasted, by column, so that a person can correct it where it is wrong
     * @param vendor number or name as it was pasted, empty without one; so are the codes of warehouse and cost centre
     */
    public record Pasted(
            int row, Map<String, String> cells, String sku, Quantity quantity, @Nullable LocalDate neededBy, @Nullable BigMoney price,
            String vendor, String warehouse, String costCentre, Map<String, String> errors) {}

    /** @param purchaseUnits gives the units of products, by sku */
    public static List<Pasted> read(String text, Locale locale, CurrencyUnit currency, Function<Collection<String>, Map<String, String>> purchaseUnits) {
        PastedTable table = PastedTable.of(text);
        List<String> skus = table.rows().stream().map(row -> row.cell("sku")).distinct().toList();
        PastedLines lines = new PastedLines(locale, currency, purchaseUnits.apply(skus));
        return table.rows().stream().map(lines::pasted).toList();
    }

    private Pasted pasted(PastedTable.Row row) {
        Map<String, String> errors = new LinkedHashMap<>();
        String sku = row.cell("sku");
        if (!purchaseUnits.containsKey(sku)) {
            errors.put("productId", sku.isEmpty() ? "is missing" : "There is no product %s".formatted(sku));
        }
        return new Pasted(row.number(), row.cells(), sku, quantity(row, errors), date(row, errors), price(row, errors),
                row.cell("vendor"), row.cell("warehouse"), row.cell("costCentre"), errors);
    }

    private Quantity quantity(PastedTable.Row row, Map<String, String> errors) {
        String unit = row.cell("unit").isEmpty() ? purchaseUnits.getOrDefault(row.cell("sku"), NO_UNIT) : row.cell("unit").toUpperCase(Locale.ROOT);
        Optional<BigDecimal> value = HumanNumbers.parse(row.cell("quantity"), locale).filter(number -> number.scale() <= Quantity.MAX_SCALE);
        if (value.isEmpty()) {
            errors.put("quantity", row.cell("quantity").isEmpty() ? "is missing" : "is not a number");
        }
        return Quantity.of(value.orElse(BigDecimal.ZERO), unit);
    }

    private @Nullable LocalDate date(PastedTable.Row row, Map<String, String> errors) {
        if (row.cell("neededBy").isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = HumanDates.parse(row.cell("neededBy"), locale);
        if (date.isEmpty()) {
            errors.put("neededBy", "is not a date");
        }
        return date.orElse(null);
    }

    /** A currency may stand before or after the number. */
    private @Nullable BigMoney price(PastedTable.Row row, Map<String, String> errors) {
        String cell = row.cell("price").replace("€", "EUR").replace("$", "USD");
        if (cell.isEmpty()) {
            return null;
        }
        String code = cell.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        Optional<BigDecimal> number = HumanNumbers.parse(cell.replaceAll("[A-Za-z]", ""), locale);
        boolean known = code.isEmpty() || CurrencyUnit.registeredCurrencies().stream().anyMatch(unit -> unit.getCode().equals(code));
        if (number.isEmpty() || !known) {
            errors.put("unitPrice", known ? "is not a number" : code + " is not a currency");
            return null;
        }
        return Amounts.unitPrice(number.get(), code.isEmpty() ? currency : CurrencyUnit.of(code));
    }
}
