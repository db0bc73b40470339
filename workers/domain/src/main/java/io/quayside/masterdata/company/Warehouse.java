package io.quayside.masterdata.company;

import io.quayside.masterdata.CodedEntity;
import io.quayside.masterdata.CompanyOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "masterdata_warehouse")
public class Warehouse extends CodedEntity implements CompanyOwned {

    private String companyCode;
    private String name;
    private String street;
    private String zip;
    private String city;
    private String country;
    private LocalTime shippingCutOff;
    private Integer transitDays;
    private String shippingDays;

    protected Warehouse() {
    }

    public Warehouse(WarehouseDetails details) {
        super(details.code());
        companyCode = details.companyCode();
        change(details);
    }

    void change(WarehouseDetails details) {
        name = details.name();
        street = details.street();
        zip = details.zip();
        city = details.city();
        country = details.country();
        shippingCutOff = details.shippingCutOff();
        transitDays = details.transitDays();
        shippingDays = details.shippingDays().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    public @Nullable LocalTime shippingCutOff() {
        return shippingCutOff;
    }

    public @Nullable Integer transitDays() {
        return transitDays;
    }

    /** Empty where the warehouse has none of its own. */
    public Set<DayOfWeek> shippingDays() {
        return shippingDays == null ? Set.of()
                : Arrays.stream(shippingDays.split(",")).filter(day -> !day.isEmpty()).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String name() {
        return name;
    }

    public String address() {
        return "%s, %s %s, %s".formatted(street, zip, city, country);
    }

    public WarehouseDetails details() {
        return new WarehouseDetails(code(), companyCode, name, street, zip, city, country, shippingCutOff, transitDays, shippingDays(), version());
    }
}
