package io.quayside.inventory.move;

import io.quayside.masterdata.company.LocationKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A move with the names of what it moves. */
@Entity
@Immutable
@Synchronize({"inventory_stock_move", "inventory_lot", "masterdata_location", "masterdata_product", "masterdata_vendor"})
@Subselect("""
        SELECT move.id, move.company_code, move.product_id, product.sku, product.name AS product_name, product.search_text, move.lot_id, lot.number AS lot_number,
          move.owner_id, owner.name AS owner_name, move.quantity_value AS quantity, move.quantity_unit AS unit, move.from_location_id, from_place.code AS from_code, move.from_kind,
          from_place.warehouse_code AS from_warehouse, move.to_location_id, to_place.code AS to_code, move.to_kind, to_place.warehouse_code AS to_warehouse,
          move.reason, move.source_type, move.source_id, move.source_number, move.incoming_value_amount, move.incoming_value_currency, move.reversed_move_id,
          (SELECT back.id FROM inventory_stock_move back WHERE back.reversed_move_id = move.id) AS reversal_id, move.moved_at, move.moved_by,
          move.process_instance_key, move.note
        FROM inventory_stock_move move JOIN masterdata_product product ON product.id = move.product_id
        JOIN masterdata_location from_place ON from_place.id = move.from_location_id JOIN masterdata_location to_place ON to_place.id = move.to_location_id
        LEFT JOIN inventory_lot lot ON lot.id = move.lot_id LEFT JOIN masterdata_vendor owner ON owner.id = move.owner_id""")
public class MoveRow {

    @Id
    private long id;
    private String companyCode;
    private long productId;
    private String sku;
    private String productName;
    private String searchText;
    private Long lotId;
    private String lotNumber;
    private Long ownerId;
    private String ownerName;
    private BigDecimal quantity;
    private String unit;
    private long fromLocationId;
    private String fromCode;
    @Enumerated(EnumType.STRING)
    private LocationKind fromKind;
    private String fromWarehouse;
    private long toLocationId;
    private String toCode;
    @Enumerated(EnumType.STRING)
    private LocationKind toKind;
    private String toWarehouse;
    @Enumerated(EnumType.STRING)
    private MoveReason reason;
    private String sourceType;
    private long sourceId;
    private String sourceNumber;
    private Money incomingValue;
    private Long reversedMoveId;
    private Long reversalId;
    private Instant movedAt;
    private String movedBy;
    private Long processInstanceKey;
    private String note;

    protected MoveRow() {
    }

    public long id() {
        return id;
    }

    public String companyCode() {
        return companyCode;
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

    public @Nullable Long lotId() {
        return lotId;
    }

    public @Nullable String lotNumber() {
        return lotNumber;
    }

    public @Nullable Long ownerId() {
        return ownerId;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public String unit() {
        return unit;
    }

    public long fromLocationId() {
        return fromLocationId;
    }

    public String fromCode() {
        return fromCode;
    }

    public LocationKind fromKind() {
        return fromKind;
    }

    public @Nullable String fromWarehouse() {
        return fromWarehouse;
    }

    public long toLocationId() {
        return toLocationId;
    }

    public String toCode() {
        return toCode;
    }

    public LocationKind toKind() {
        return toKind;
    }

    public @Nullable String toWarehouse() {
        return toWarehouse;
    }

    public MoveReason reason() {
        return reason;
    }

    public String sourceType() {
        return sourceType;
    }

    public long sourceId() {
        return sourceId;
    }

    public String sourceNumber() {
        return sourceNumber;
    }

    public @Nullable Money incomingValue() {
        return incomingValue;
    }

    public @Nullable Long reversedMoveId() {
        return reversedMoveId;
    }

    /** The move that took this one back. */
    public @Nullable Long reversalId() {
        return reversalId;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public String movedBy() {
        return movedBy;
    }

    public @Nullable String ownerName() {
        return ownerName;
    }

    public @Nullable Long processInstanceKey() {
        return processInstanceKey;
    }

    public @Nullable String note() {
        return note;
    }
}
