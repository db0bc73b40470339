package io.quayside.masterdata.product;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.joda.money.BigMoney;

@Entity
@Table(name = "masterdata_product")
public class Product extends BusinessEntity {

    private String sku;
    private String name;
    private String description;
    private String categoryCode;
    private String baseUnit;
    private String purchaseUnit;
    private String gtin;
    @Enumerated(EnumType.STRING)
    private Tracking tracking;
    private BigDecimal weightKg;
    private String hazardClass;
    private BigMoney standardPrice;
    private boolean active;
    private String externalId;
    private BigDecimal volumeLitres;
    private boolean expires;
    private String searchText;

    protected Product() {
    }

    public Product(ProductDetails details) {
        change(details);
    }

    public void change(ProductDetails details) {
        sku = details.sku();
        name = details.name();
        description = details.description();
        categoryCode = details.categoryCode();
        baseUnit = details.baseUnit();
        purchaseUnit = details.purchaseUnit();
        gtin = details.gtin();
        tracking = details.tracking();
        weightKg = details.weightKg();
        hazardClass = details.hazardClass();
        standardPrice = details.standardPrice();
        active = details.active();
        externalId = details.externalId();
        volumeLitres = details.volumeLitres();
        expires = details.expires();
        searchText = SearchText.of(sku, name, gtin);
    }

    public String sku() {
        return sku;
    }

    public String name() {
        return name;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public String baseUnit() {
        return baseUnit;
    }

    public String purchaseUnit() {
        return purchaseUnit;
    }

    public BigMoney standardPrice() {
        return standardPrice;
    }

    public Tracking tracking() {
        return tracking;
    }

    public BigDecimal volumeLitres() {
        return volumeLitres;
    }

    public BigDecimal weightKg() {
        return weightKg;
    }

    public String hazardClass() {
        return hazardClass;
    }

    public String gtin() {
        return gtin;
    }

    /** A lot of it that comes in has to name its expiry date. */
    public boolean isExpiring() {
        return expires;
    }

    public boolean isActive() {
        return active;
    }

    public ProductDetails details() {
        return new ProductDetails(sku, name, description, categoryCode, baseUnit, purchaseUnit, gtin, tracking, weightKg, hazardClass,
                standardPrice, active, externalId, volumeLitres, expires, version());
    }
}
