package io.quayside.demo;

import io.quayside.masterdata.product.Gtin;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Products that differ in three properties only, such as thread, length and material of a bolt. */
record ProductFamily(CSVRecord row, List<String> first, List<String> second, List<String> third) {

    private static final BigDecimal LOWEST_PRICE = new BigDecimal("0.0010");
    private static final BigDecimal LITRES_PER_KILOGRAM = new BigDecimal("0.4");
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");
    private static final int FIRST_ITEM = 10_000_000;

    static ProductFamily of(CSVRecord row) {
        return new ProductFamily(row, values(row, "first"), values(row, "second"), values(row, "third"));
    }

    private static List<String> values(CSVRecord row, String column) {
        return List.of(row.get(column).split("\\|"));
    }

    int size() {
        return first.size() * second.size() * third.size();
    }

    /** @param serial tells the products of all families apart */
    ProductDetails product(int member, int serial, Random random) {
        int c = member % third.size();
        int b = member / third.size() % second.size();
        int a = member / third.size() / second.size();
        String name = row.get("name").replace("{1}", first.get(a)).replace("{2}", second.get(b)).replace("{3}", third.get(c));
        String body = "871%09d".formatted(FIRST_ITEM + serial);
        return new ProductDetails("%s-%04d".formatted(row.get("prefix"), member + 1), name, null, row.get("category"), row.get("unit"),
                row.get("purchase_unit"), body + Gtin.checkDigit(body), Tracking.valueOf(row.get("tracking")), weight(a, b), hazard(),
                price(a, b, c, random), random.nextInt(100) > 0, null, volume(weight(a, b)), !row.get("expires").isBlank(), null);
    }

    /** Log-normal around a median that grows with the size of the thing. */
    private BigMoney price(int a, int b, int c, Random random) {
        double growth = number("growth") * (a + b / 3.0) + 0.08 * c;
        double price = number("price") * Math.exp(growth + number("spread") * random.nextGaussian());
        int decimals = price < 1 ? 4 : 2;
        return Amounts.unitPrice(BigDecimal.valueOf(price).setScale(decimals, RoundingMode.HALF_UP).max(LOWEST_PRICE), CurrencyUnit.EUR);
    }

    private BigDecimal weight(int a, int b) {
        double grams = number("grams") * Math.exp(number("growth") * (a + b / 3.0));
        return BigDecimal.valueOf(grams / 1000).setScale(4, RoundingMode.HALF_UP).max(SMALLEST);
    }

    /** In litres: goods of this trade are mostly metal, and mostly air in their boxes. */
    private static BigDecimal volume(BigDecimal kilograms) {
        return kilograms.multiply(LITRES_PER_KILOGRAM).setScale(4, RoundingMode.HALF_UP).max(SMALLEST);
    }

    private String hazard() {
        return row.get("hazard").isBlank() ? null : row.get("hazard");
    }

    private double number(String column) {
        return Double.parseDouble(row.get(column));
    }
}
