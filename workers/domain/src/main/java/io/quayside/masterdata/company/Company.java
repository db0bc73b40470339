package io.quayside.masterdata.company;

import io.quayside.masterdata.CodedEntity;
import io.quayside.masterdata.CompanyOwned;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

@Entity
@Table(name = "masterdata_company")
public class Company extends CodedEntity implements CompanyOwned {

    private String name;
    private String currency;
    private String locale;
    private String timeZone;
    private String country;
    private String weekend;
    private LocalTime dayStart;
    private LocalTime dayEnd;
    private String street;
    private String zip;
    private String city;
    private String taxId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "masterdata_company_setting", joinColumns = @JoinColumn(name = "company_code"))
    @MapKeyColumn(name = "name")
    @Column(name = "setting")
    private Map<String, String> settings = new HashMap<>();

    protected Company() {
    }

    public Company(CompanyDetails details) {
        super(details.code());
        change(details);
    }

    void change(CompanyDetails details) {
        name = details.name();
        currency = details.currency();
        locale = details.locale();
        timeZone = details.timeZone();
        country = details.country();
        weekend = details.weekend().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        dayStart = details.dayStart();
        dayEnd = details.dayEnd();
        street = details.street();
        zip = details.zip();
        city = details.city();
        taxId = details.taxId();
        settings.clear();
        settings.putAll(details.settings());
    }

    @Override
    public String companyCode() {
        return code();
    }

    public String name() {
        return name;
    }

    public CurrencyUnit currency() {
        return CurrencyUnit.of(currency);
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public String country() {
        return country;
    }

    public Set<DayOfWeek> weekend() {
        return Arrays.stream(weekend.split(",")).filter(day -> !day.isEmpty()).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public String setting(String name, String fallback) {
        return settings.getOrDefault(name, fallback);
    }

    public int setting(String name, int fallback) {
        return settings.containsKey(name) ? Integer.parseInt(settings.get(name)) : fallback;
    }

    public CompanyDetails details() {
        return new CompanyDetails(code(), name, currency, locale, timeZone, country, weekend(), dayStart, dayEnd, street, zip, city, taxId,
                Map.copyOf(settings), version());
    }
}
