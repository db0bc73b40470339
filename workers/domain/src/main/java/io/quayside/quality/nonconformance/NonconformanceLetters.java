package io.quayside.quality.nonconformance;

import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendor;
import java.time.LocalDate;

/** What is written about a nonconformance, as plain text. */
final class NonconformanceLetters {

    private NonconformanceLetters() {
    }

    static String reportRequest(Nonconformance nonconformance, Vendor vendor, Company company, LocalDate due) {
        return """
                Dear %s,

                we found a nonconformance in goods that you delivered.

                Number: %s
                Subject: %s
                %s
                Found: %s

                Containment on our side: %s
                Cause as far as we see it: %s

                Please send us an 8D report by %s, with the team, your containment, the root cause and how it escaped,
                the corrective action with its date, and how you make sure that it works.

                %s
                """.formatted(vendor.name(), nonconformance.number(), nonconformance.title(),
                nonconformance.sourceNumber() == null ? "" : "Our reference: " + nonconformance.sourceNumber(), nonconformance.description(),
                nonconformance.containment(), nonconformance.cause(), due, company.name());
    }

    static String reminder(Nonconformance nonconformance, Vendor vendor, Company company, LocalDate due) {
        return """
                Dear %s,

                we have not received your 8D report on %s (%s), which was due on %s.
                Please send it without delay.

                %s
                """.formatted(vendor.name(), nonconformance.number(), nonconformance.title(), due, company.name());
    }

    static String escalation(Nonconformance nonconformance, String owner) {
        return """
                The corrective action of %s was due on %s and is not done.

                %s
                Action: %s
                Owner: %s
                """.formatted(nonconformance.number(), nonconformance.dueOn(), nonconformance.title(), nonconformance.correctiveAction(), owner);
    }
}
