package io.quayside.masterdata.company;

import io.quayside.masterdata.CodedEntity;
import io.quayside.masterdata.CompanyOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "masterdata_warehouse")
public class Warehouse extends CodedEntity implements CompanyOwned {

    private String companyCode;
    private String name;
    private String street;
    private String zip;
    private String city;
    private String country;

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
        return new WarehouseDetails(code(), companyCode, name, street, zip, city, country, version());
    }
}
