package io.quayside.receivables.document;

import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.customer.CustomerDetails;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody as the head of a letter names them. */
public record Party(String name, List<String> address, @Nullable String taxId) {

    public static Party of(CompanyDetails company, Texts texts) {
        return new Party(company.name(), address(company.street(), company.zip(), company.city(), company.country(), texts), company.taxId());
    }

    public static Party of(CustomerDetails customer, Texts texts) {
        return new Party(customer.name(), address(customer.street(), customer.zip(), customer.city(), customer.country(), texts), customer.taxId());
    }

    private static List<String> address(@Nullable String street, @Nullable String zip, @Nullable String city, @Nullable String country, Texts texts) {
        String place = Stream.of(text(zip), text(city)).filter(part -> !part.isBlank()).reduce((left, right) -> left + " " + right).orElse("");
        return Stream.of(text(street), text(place), country == null ? "" : texts.country(country)).filter(line -> !line.isBlank()).toList();
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
