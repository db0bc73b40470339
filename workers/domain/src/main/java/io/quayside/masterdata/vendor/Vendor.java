package io.quayside.masterdata.vendor;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import io.quayside.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

@Entity
@Table(name = "masterdata_vendor")
public class Vendor extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    private String name;
    @Enumerated(EnumType.STRING)
    private VendorStatus status;
    private String currency;
    private int leadTimeDays;
    private String email;
    private String phone;
    private String street;
    private String zip;
    private String city;
    private String country;
    private String taxId;
    private int paymentTermDays;
    private BigDecimal rating;
    private String externalId;
    private String searchText;
    private String createdBy;
    private String approvedBy;
    private Instant approvedAt;

    protected Vendor() {
    }

    public Vendor(VendorDetails details) {
        companyCode = details.companyCode();
        change(details);
    }

    public void change(VendorDetails details) {
        number = details.number();
        name = details.name();
        status = details.status();
        currency = details.currency();
        leadTimeDays = details.leadTimeDays();
        email = details.email();
        phone = details.phone();
        street = details.street();
        zip = details.zip();
        city = details.city();
        country = details.country();
        taxId = details.taxId();
        paymentTermDays = details.paymentTermDays();
        rating = details.rating();
        externalId = details.externalId();
        searchText = SearchText.of(number, name, city, taxId);
    }

    /** Entered by a person, and not imported. */
    Vendor by(String creator) {
        createdBy = creator;
        return this;
    }

    void approve(String approver, Instant at) {
        if (status == VendorStatus.ACTIVE) {
            throw new Refusal.Conflict("vendor-active", "%s is active already.".formatted(name));
        }
        status = VendorStatus.ACTIVE;
        approvedBy = approver;
        approvedAt = at;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Empty for vendors that were imported. */
    public Optional<String> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public VendorStatus status() {
        return status;
    }

    public CurrencyUnit currency() {
        return CurrencyUnit.of(currency);
    }

    public int leadTimeDays() {
        return leadTimeDays;
    }

    public String email() {
        return email;
    }

    public VendorDetails details() {
        return new VendorDetails(companyCode, number, name, status, currency, leadTimeDays, email, phone, street, zip, city, country, taxId,
                paymentTermDays, rating, externalId, version());
    }
}
