package io.quayside.receivables.demo;

import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.CustomerSegment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A customer of the demo.
 *
 * @param habit how it pays
 */
record DemoCustomer(String company, String name, CustomerSegment segment, String currency, String language, String street, String zip, String city, String country,
                    int days, Habit habit) {

    /** PROMPT pays in time and takes the discount, SLOW pays the oldest late, PARTLY something on account, NEVER is dunned to the end. */
    enum Habit {
        PROMPT, SLOW, PARTLY, NEVER
    }

    static final List<DemoCustomer> ALL = List.of(
            new DemoCustomer("QNL", "Van Leeuwen Machinebouw B.V.", CustomerSegment.KEY_ACCOUNT, "EUR", "nl", "Industrieweg 12", "3044 AS", "Rotterdam", "NL", 30, Habit.PROMPT),
            new DemoCustomer("QNL", "Krüger Fördertechnik GmbH", CustomerSegment.STANDARD, "EUR", "de", "Hafenstraße 88", "47119", "Duisburg", "DE", 30, Habit.SLOW),
            new DemoCustomer("QNL", "Gemeente Dordrecht", CustomerSegment.PUBLIC_SECTOR, "EUR", "nl", "Spuiboulevard 300", "3311 GR", "Dordrecht", "NL", 30, Habit.SLOW),
            new DemoCustomer("QNL", "Ferris & Sons Conveyors Ltd", CustomerSegment.STANDARD, "GBP", "en", "14 Dock Road", "HU1 2AB", "Hull", "GB", 30, Habit.PARTLY),
            new DemoCustomer("QNL", "De Wit Scheepsreparatie", CustomerSegment.STANDARD, "EUR", "nl", "Kade 7", "1976 BS", "IJmuiden", "NL", 14, Habit.NEVER),
            new DemoCustomer("QNL", "Brauhaus am Ring KG", CustomerSegment.STANDARD, "EUR", "de", "Ringstraße 5", "50672", "Köln", "DE", 14, Habit.PROMPT),
            new DemoCustomer("QUS", "Bayou Pump & Valve LLC", CustomerSegment.KEY_ACCOUNT, "USD", "en", "2200 Channel Drive", "77015", "Houston, TX", "US", 30, Habit.PROMPT),
            new DemoCustomer("QUS", "Lone Star Packaging Inc.", CustomerSegment.STANDARD, "USD", "en", "410 Commerce Street", "75202", "Dallas, TX", "US", 30, Habit.SLOW),
            new DemoCustomer("QUS", "Gulf Coast Fabricators", CustomerSegment.STANDARD, "USD", "en", "77 Harbor Blvd", "77550", "Galveston, TX", "US", 30, Habit.NEVER));

    CustomerDetails details() {
        boolean discount = habit == Habit.PROMPT;
        return new CustomerDetails(company, null, name, null, segment, currency, language, null, null, street, zip, city, country, null, days, discount ? 10 : null,
                discount ? BigDecimal.valueOf(2) : null, null, null, null, null);
    }

    CustomerDetails reachable(CustomerDetails old) {
        String mailbox = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("(^-|-$)", "");
        return new CustomerDetails(company, old.number(), name, old.status(), segment, currency, language, "accounts@" + mailbox + ".example", null, street, zip, city,
                country, null, days, old.discountDays(), old.discountPercent(), null, null, null, old.version());
    }
}
