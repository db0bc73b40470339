package io.quayside.dataimport.customer;

import io.quayside.dataimport.CountryNames;
import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.csv.Cells;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerSegment;
import io.quayside.masterdata.customer.CustomerStatus;
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
import org.jspecify.annotations.Nullable;

final class CustomerChecker implements ImportKind.Checker<CustomerRow> {

    private static final Map<String, CustomerStatus> STATUS = Map.of("active", CustomerStatus.ACTIVE, "blocked", CustomerStatus.BLOCKED);
    private static final Map<String, CustomerSegment> SEGMENT = Map.of("standard", CustomerSegment.STANDARD, "key account", CustomerSegment.KEY_ACCOUNT,
            "key_account", CustomerSegment.KEY_ACCOUNT, "public sector", CustomerSegment.PUBLIC_SECTOR, "public_sector", CustomerSegment.PUBLIC_SECTOR);
    /** Odoo writes the language with its country. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("en", "en"), Map.entry("en_us", "en"), Map.entry("en_gb", "en"),
            Map.entry("english", "en"), Map.entry("de", "de"), Map.entry("de_de", "de"), Map.entry("german", "de"), Map.entry("nl", "nl"), Map.entry("nl_nl", "nl"),
            Map.entry("nl_be", "nl"), Map.entry("dutch", "nl"));
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");
    private static final int LONGEST_TERM = 365;
    private final KnownCustomers known;
    private final CurrencyUnit companyCurrency;
    private final Map<String, String> countries = CountryNames.codes();
    private final Map<String, Integer> lines = new HashMap<>();

    CustomerChecker(KnownCustomers known, CurrencyUnit companyCurrency) {
        this.known = known;
        this.companyCurrency = companyCurrency;
    }

    @Override
    public Optional<CustomerRow> check(List<SourceLine> record, Consumer<LineError> errors) {
        Cells cells = new Cells(record.getFirst(), errors);
        if (buysNothing(record.getFirst())) {
            return Optional.empty();
        }
        String name = cells.required("name", 160);
        String externalId = cells.text("external_id", 128);
        String number = cells.text("number", 32);
        once(cells, "external_id", externalId);
        once(cells, "number", number);
        Optional<Customer> present = known.find(externalId, number, name);
        Optional<Customer> sameNumber = known.byNumber(number);
        if (sameNumber.isPresent() && !sameNumber.equals(present)) {
            cells.error("number", "belongs to another customer than the external id");
        }
        CurrencyUnit currency = cells.choice("currency", Currencies.byName(), null);
        return Optional.of(new CustomerRow(externalId, number, name, cells.choice("status", STATUS, null), cells.choice("segment", SEGMENT, null),
                currency == null ? null : currency.getCode(), cells.choice("language", LANGUAGES, null), email(cells), cells.text("phone", 40),
                cells.text("street", 160), cells.text("zip", 16), cells.text("city", 80), cells.choice("country", countries, null), cells.text("tax_id", 32),
                paymentDays(cells), creditLimit(cells)));
    }

    /** Odoo keeps vendors, and the people who work at a customer, in the same list. */
    private static boolean buysNothing(SourceLine line) {
        return line.get("customer_rank").equals("0") || !line.get("parent").isEmpty();
    }

    private void once(Cells cells, String field, @Nullable String value) {
        Integer before = value == null ? null : lines.putIfAbsent(field + "\n" + value.toLowerCase(Locale.ROOT), cells.line().number());
        if (before != null) {
            cells.error(field, "is on line %d already".formatted(before));
        }
    }

    private static @Nullable String email(Cells cells) {
        String email = cells.text("email", 160);
        if (email != null && !EMAIL.matcher(email).matches()) {
            cells.error("email", "is not an e-mail address");
        }
        return email;
    }

    /** "30 Days", "Immediate Payment", "60". */
    private static @Nullable Integer paymentDays(Cells cells) {
        String terms = cells.text("payment_terms", 80);
        if (terms == null) {
            return null;
        }
        Matcher days = DAYS.matcher(terms);
        if (!days.find()) {
            if (!terms.toLowerCase(Locale.ROOT).contains("immediate")) {
                cells.error("payment_terms", "has no number of days");
            }
            return 0;
        }
        int term = Integer.parseInt(days.group());
        if (term > LONGEST_TERM) {
            cells.error("payment_terms", "must be at most %d days".formatted(LONGEST_TERM));
        }
        return term;
    }

    private @Nullable BigDecimal creditLimit(Cells cells) {
        BigDecimal limit = cells.decimal("credit_limit");
        if (limit != null && (limit.signum() < 0 || limit.stripTrailingZeros().scale() > companyCurrency.getDecimalPlaces())) {
            cells.error("credit_limit", "must be an amount in " + companyCurrency);
            return null;
        }
        return limit;
    }
}
