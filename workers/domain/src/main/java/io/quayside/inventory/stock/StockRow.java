package io.quayside.inventory.stock;

import io.quayside.inventory.lot.LotStatus;
import io.quayside.masterdata.company.LocationKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;

/** A quant with the names of what it is made of. Virtual locations on the way between warehouses have no warehouse. */
@Entity
@Immutable
@Synchronize({"inventory_quant", "inventory_lot", "masterdata_location", "masterdata_product", "masterdata_vendor"})
@Subselect("""
        SELECT quant.id, quant.company_code, location.warehouse_code, quant.product_id, product.sku, product.name AS product_name,
          product.search_text, product.base_unit AS unit, product.category_code, quant.location_id, location.code AS location_code, location.path, location.zone,
          location.kind, NULLIF(quant.lot_id, 0) AS lot_id, lot.number AS lot_number, lot.expires_on, lot.status AS lot_status,
          NULLIF(quant.owner_id, 0) AS owner_id, owner.name AS owner_name, quant.on_hand, quant.reserved, quant.incoming_at
        FROM inventory_quant quant JOIN masterdata_location location ON location.id = quant.location_id
        JOIN masterdata_product product ON product.id = quant.product_id LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id
        LEFT JOIN masterdata_vendor owner ON owner.id = quant.owner_id WHERE quant.on_hand <> 0""")
public class StockRow {

    @Id
    private long id;
    private String companyCode;
    private String warehouseCode;
    private long productId;
    private String sku;
    private String productName;
    private String searchText;
    private String unit;
    private String categoryCode;
    private long locationId;
    private String locationCode;
    private String path;
    private String zone;
    @Enumerated(EnumType.STRING)
    private LocationKind kind;
    private Long lotId;
    private String lotNumber;
    private LocalDate expiresOn;
    @Enumerated(EnumType.STRING)
    private LotStatus lotStatus;
    private Long ownerId;
    private String ownerName;
    private BigDecimal onHand;
    private BigDecimal reserved;
    private Instant incomingAt;

    protected StockRow() {
    }

    /** What is free of it today: nothing of what is held, expired, or lies where it cannot be promised. */
    public BigDecimal available(LocalDate today) {
        boolean usable = kind.isAvailable() && (lotId == null || lotStatus == LotStatus.AVAILABLE && (expiresOn == null || !expiresOn.isBefore(today)));
        return usable ? onHand.subtract(reserved) : BigDecimal.ZERO;
    }

    public long id() {
        return id;
    }

    public String companyCode() {
        return companyCode;
    }

    public @Nullable String warehouseCode() {
        return warehouseCode;
    }

    public long productId() {
        return productId;
    }

    public String sku() {
        return sku;
    }

    public String productName() {
        return productName;
    }

    public String unit() {
        return unit;
    }

    public long locationId() {
        return locationId;
    }

    public String locationCode() {
        return locationCode;
    }

    public String path() {
        return path;
    }

    public LocationKind kind() {
        return kind;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public @Nullable String lotNumber() {
        return lotNumber;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable LotStatus lotStatus() {
        return lotStatus;
    }

    public @Nullable Long ownerId() {
        return ownerId;
    }

    public @Nullable String ownerName() {
        return ownerName;
    }

    public BigDecimal onHand() {
        return onHand;
    }

    public BigDecimal reserved() {
        return reserved;
    }

    public @Nullable Instant incomingAt() {
        return incomingAt;
    }
}
