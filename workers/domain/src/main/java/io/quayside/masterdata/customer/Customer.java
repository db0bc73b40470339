package io.quayside.masterdata.customer;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

@Entity
@Table(name = "masterdata_customer")
public class Customer extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    private String name;
    @Enumerated(EnumType.STRING)
    private CustomerStatus status;
    @Enumerated(EnumType.STRING)
    private CustomerSegment segment;
    private String currency;
    private String language;
    private String email;
    private String phone;
    private String street;
    private String zip;
    private String city;
    private String country;
    private String taxId;
    private int paymentTermDays;
    private Integer discountDays;
    private BigDecimal discountPercent;
    private Money creditLimit;
    private String dunningBlock;
    private String externalId;
    private String searchText;

    protected Customer() {
    }

    public Customer(CustomerDetails details) {
        companyCode = details.companyCode();
        change(details);
    }

    public void change(CustomerDetails details) {
        number = details.number();
        name = details.name();
        status = details.status();
        segment = details.segment();
        currency = details.currency();
        language = details.language();
        email = details.email();
        phone = details.phone();
        street = details.street();
        zip = details.zip();
        city = details.city();
        country = details.country();
        taxId = details.taxId();
        paymentTermDays = details.paymentTermDays();
        discountDays = details.discountDays();
        discountPercent = details.discountPercent();
        creditLimit = details.creditLimit();
        dunningBlock = details.dunningBlock();
        externalId = details.externalId();
        searchText = SearchText.of(number, name, city, taxId, email);
    }

    void blockDunning(String reason) {
        dunningBlock = reason;
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

    public boolean isBlocked() {
        return status == CustomerStatus.BLOCKED;
    }

    public boolean isDunned() {
        return dunningBlock == null;
    }

    public CurrencyUnit currency() {
        return CurrencyUnit.of(currency);
    }

    public CustomerDetails details() {
        return new CustomerDetails(companyCode, number, name, status, segment, currency, language, email, phone, street, zip, city, country, taxId,
                paymentTermDays, discountDays, discountPercent, creditLimit, dunningBlock, externalId, version());
    }
}
