package io.quayside.inventory.kit;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kits that were made; its moves say of what. */
@Entity
@Table(name = "inventory_assembly_order")
public class AssemblyOrder extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    private long kitId;
    private long productId;
    private Long lotId;
    private Quantity quantity;
    private long locationId;
    private Instant assembledAt;
    private String assembledBy;
    private Instant reversedAt;
    private String reversedBy;
    private String reversalReason;

    protected AssemblyOrder() {
    }

    AssemblyOrder(Kit kit, String number, @Nullable Long lotId, Quantity quantity, long locationId, Instant assembledAt, String assembledBy) {
        companyCode = kit.companyCode();
        this.number = number;
        kitId = kit.id();
        productId = kit.productId();
        this.lotId = lotId;
        this.quantity = quantity;
        this.locationId = locationId;
        this.assembledAt = assembledAt;
        this.assembledBy = assembledBy;
    }

    /** The kits are taken apart again. */
    void reverse(String why, String by, Instant when) {
        if (reversedAt != null) {
            throw new Refusal.Conflict("assembly-reversed", "%s was taken apart already.".formatted(number));
        }
        reversalReason = why;
        reversedBy = by;
        reversedAt = when;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public long kitId() {
        return kitId;
    }

    public long productId() {
        return productId;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public Quantity quantity() {
        return quantity;
    }

    public long locationId() {
        return locationId;
    }

    public Instant assembledAt() {
        return assembledAt;
    }

    public @Nullable Instant reversedAt() {
        return reversedAt;
    }

    public @Nullable String reversedBy() {
        return reversedBy;
    }

    public @Nullable String reversalReason() {
        return reversalReason;
    }

    public String assembledBy() {
        return assembledBy;
    }
}
