package io.quayside.dataimport.vendor;

import io.quayside.dataimport.CountryNames;
import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.csv.Cells;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.shared.Currencies;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

final class VendorChecker implements ImportKind.Checker<VendorRow> {

    private static final Map<String, VendorStatus> STATUS = Map.of("active", VendorStatus.ACTIVE, "new", VendorStatus.NEW, "blocked", VendorStatus.BLOCKED);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");
    private static final BigDecimal BEST = BigDecimal.valueOf(5);
    private static final int LONGEST_DAYS = 730;
    private final KnownVendors known;
    private final Map<String, String> countries = CountryNames.codes();
    private final Map<String, Integer> lines = new HashMap<>();

    VendorChecker(KnownVendors known) {
        this.known = known;
    }

    @Override
    public Optional<VendorRow> check(List<SourceLine> record, Consumer<LineError> errors) {
        Cells cells = new Cells(record.getFirst(), errors);
        if (sellsNothing(record.getFirst())) {
            return Optional.empty();
        }
        String name = cells.required("name", 160);
        String externalId = cells.text("external_id", 128);
        String number = cells.text("number", 32);
        once(cells, "external_id", externalId);
        once(cells, "number", number);
        Optional<Vendor> present = known.find(externalId, number, name);
        Optional<Vendor> sameNumber = known.byNumber(number);
        if (sameNumber.isPresent() && !sameNumber.equals(present)) {
            cells.error("number", "belongs to another vendor than the external id");
        }
        CurrencyUnit currency = cells.choice("currency", Currencies.byName(), null);
        return Optional.of(new VendorRow(externalId, number, name, cells.choice("status", STATUS, null), currency == null ? null : currency.getCode(),
                days(cells), email(cells), cells.text("phone", 40), cells.text("street", 160), cells.text("zip", 16), cells.text("city", 80),
                cells.choice("country", countries, null), cells.text("tax_id", 32), paymentDays(cells), rating(cells)));
    }

    /** Odoo keeps customers, and the people who work at a vendor, in the same list. */
    private static boolean sellsNothing(SourceLine line) {
        return line.get("supplier_rank").equals("0") || !line.get("parent").isEmpty();
    }

    private void once(Cells cells, String field, String value) {
        Integer before = value == null ? null : lines.putIfAbsent(field + "\n" + value.toLowerCase(Locale.ROOT), cells.line().number());
        if (before != null) {
            cells.error(field, "is on line %d already".formatted(before));
        }
    }

    private static Integer days(Cells cells) {
        Integer days = cells.whole("lead_time_days");
        if (days != null && (days < 0 || days > LONGEST_DAYS)) {
            cells.error("lead_time_days", "must be between 0 and %d days".formatted(LONGEST_DAYS));
        }
        return days;
    }

    private static String email(Cells cells) {
        String email = cells.text("email", 160);
        if (email != null && !EMAIL.matcher(email).matches()) {
            cells.error("email", "is not an e-mail address");
        }
        return email;
    }

    /** "30 Days", "Immediate Payment", "60". */
    private static Integer paymentDays(Cells cells) {
        String terms = cells.text("payment_terms", 80);
        if (terms == null) {
            return null;
        }
        Matcher days = DAYS.matcher(terms);
        if (days.find()) {
            return Integer.valueOf(days.group());
        }
        if (!terms.toLowerCase(Locale.ROOT).contains("immediate")) {
            cells.error("payment_terms", "has no number of days");
        }
        return 0;
    }

    private static BigDecimal rating(Cells cells) {
        BigDecimal rating = cells.decimal("rating");
        if (rating != null && (rating.signum() < 0 || rating.compareTo(BEST) > 0 || rating.stripTrailingZeros().scale() > 1)) {
            cells.error("rating", "must be between 0 and 5 with one decimal");
        }
        return rating;
    }
}
