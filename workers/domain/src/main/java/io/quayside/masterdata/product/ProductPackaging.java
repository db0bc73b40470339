package io.quayside.masterdata.product;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A carton, case or pallet of a product, with a GTIN of its own. */
@Entity
@Table(name = "masterdata_product_packaging")
public class ProductPackaging extends BusinessEntity {

    private long productId;
    private String gtin;
    private String name;
    private Quantity quantity;
    private boolean active;

    protected ProductPackaging() {
    }

    public ProductPackaging(PackagingDetails details) {
        productId = details.productId();
        change(details);
    }

    void change(PackagingDetails details) {
        gtin = details.gtin();
        name = details.name();
        quantity = details.quantity();
        active = details.active();
    }

    public long productId() {
        return productId;
    }

    public Quantity quantity() {
        return quantity;
    }

    public PackagingDetails details() {
        return new PackagingDetails(productId, gtin, name, quantity, active, version());
    }
}
