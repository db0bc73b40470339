package io.quayside.demo;

import java.util.List;

/** The two companies of the demo. */
record DemoCompany(String code, String name, String currency, String locale, String zone, String country, String street, String zip, String city,
        String taxId, String warehouse, String warehouseName) {

    static final DemoCompany QNL = new DemoCompany("QNL", "Quayside Industrial Supply B.V.", "EUR", "nl-NL", "Europe/Amsterdam", "NL",
            "Waalhavenweg 41", "3089 JH", "Rotterdam", "NL861234567B01", "RTM", "Rotterdam distribution centre");
    static final DemoCompany QUS = new DemoCompany("QUS", "Quayside Industrial Supply Inc.", "USD", "en-US", "America/Chicago", "US",
            "7300 Clinton Drive", "77020", "Houston, TX", "76-0512345", "HOU", "Houston distribution center");
    static final List<DemoCompany> ALL = List.of(QNL, QUS);
}
