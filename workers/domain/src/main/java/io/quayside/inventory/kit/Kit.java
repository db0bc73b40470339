package io.quayside.inventory.kit;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A bill of materials of one level; a component may be a kit itself. */
@Entity
@Table(name = "inventory_kit")
public class Kit extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long productId;
    private BigMoney labour;
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "inventory_kit_component", joinColumns = @JoinColumn(name = "kit_id"))
    @MapKeyColumn(name = "product_id")
    @Column(name = "quantity")
    private Map<Long, BigDecimal> components = new HashMap<>();

    protected Kit() {
    }

    Kit(KitDetails details) {
        companyCode = details.companyCode();
        productId = details.productId();
        change(details);
    }

    void change(KitDetails details) {
        labour = details.labour();
        active = details.active();
        components.clear();
        details.components().forEach(each -> components.put(each.productId(), each.quantity()));
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long productId() {
        return productId;
    }

    public @Nullable BigMoney labour() {
        return labour;
    }

    public boolean isActive() {
        return active;
    }

    /** Base units per kit, by product. */
    public Map<Long, BigDecimal> components() {
        return Map.copyOf(components);
    }

    public KitDetails details() {
        return new KitDetails(companyCode, productId, labour, components.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new KitDetails.Component(each.getKey(), each.getValue())).toList(), active, version());
    }
}
