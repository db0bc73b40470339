package io.quayside.masterdata.barcode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The elements of one barcode by application identifier, checked, in the order in which they were read. */
public record ElementString(Map<String, String> elements) {

    private static final int CENTURY = 100;
    /** A year may lie this far ahead of the day of the scan; beyond, the century before is meant. */
    private static final int YEARS_AHEAD = 50;

    public ElementString {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /** Of the trade item, or of the trade items that a pallet holds. */
    public Optional<String> gtin() {
        return first("01", "02");
    }

    public Optional<String> sscc() {
        return first("00");
    }

    public Optional<String> lot() {
        return first("10");
    }

    public Optional<String> serial() {
        return first("21");
    }

    public Optional<String> orderNumber() {
        return first("400");
    }

    /** How many trade items: in a package of varying count, or on a pallet. */
    public Optional<BigDecimal> count() {
        return first("30", "37").map(BigDecimal::new);
    }

    /** Net weight in kilograms. */
    public Optional<BigDecimal> netWeightKg() {
        return measure("310");
    }

    /** Net weight in pounds. */
    public Optional<BigDecimal> netWeightLb() {
        return measure("320");
    }

    public Optional<LocalDate> productionDate(LocalDate today) {
        return first("11").map(date -> date(date, today));
    }

    /** The last day on which the goods are good: expiry, else best before, else sell by. */
    public Optional<LocalDate> expiryDate(LocalDate today) {
        return first("17", "15", "16").map(date -> date(date, today));
    }

    private Optional<String> first(String... identifiers) {
        return Stream.of(identifiers).filter(elements::containsKey).map(elements::get).findFirst();
    }

    private Optional<BigDecimal> measure(String prefix) {
        return elements.entrySet().stream().filter(element -> element.getKey().length() == 4 && element.getKey().startsWith(prefix)).findFirst()
                .map(element -> new BigDecimal(element.getValue()).movePointLeft(element.getKey().charAt(3) - '0'));
    }

    /** Day 00 is the last of the month. */
    private static LocalDate date(String yymmdd, LocalDate today) {
        int year = today.getYear() / CENTURY * CENTURY + Integer.parseInt(yymmdd.substring(0, 2));
        if (year > today.getYear() + YEARS_AHEAD) {
            year -= CENTURY;
        } else if (year < today.getYear() - YEARS_AHEAD + 1) {
            year += CENTURY;
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(yymmdd.substring(2, 4)));
        int day = Integer.parseInt(yymmdd.substring(4));
        return day == 0 ? month.atEndOfMonth() : month.atDay(day);
    }
}
