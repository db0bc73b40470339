package io.quayside.demo;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A town that vendors sit in, with the words its companies put into their names. */
record DemoPlace(String company, String country, String currency, String city, String zip, String street, String phone) {

    private static final Map<String, List<String>> FORMS = Map.of("NL", List.of("B.V.", "Techniek B.V.", "Groep B.V."), "DE",
            List.of("GmbH", "GmbH & Co. KG", "AG"), "BE", List.of("N.V.", "BVBA"), "IT", List.of("S.r.l.", "S.p.A."), "FR", List.of("SAS", "SARL"),
            "GB", List.of("Ltd", "Supplies Ltd"), "CH", List.of("AG", "GmbH"), "US", List.of("Inc.", "Supply Co.", "LLC"));

    static List<DemoPlace> of(String company) {
        return DemoFile.read("places.csv").stream().map(DemoPlace::of).filter(place -> place.company.equals(company)).toList();
    }

    private static DemoPlace of(CSVRecord row) {
        return new DemoPlace(row.get("company"), row.get("country"), row.get("currency"), row.get("city"), row.get("zip"), row.get("street"), row.get("phone"));
    }

    List<String> forms() {
        return FORMS.get(country);
    }
}
