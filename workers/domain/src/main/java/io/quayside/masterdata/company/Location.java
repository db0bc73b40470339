package io.quayside.masterdata.company;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in a warehouse. Its path names every place above it, so that a subtree is a range of one index. */
@Entity
@Table(name = "masterdata_location")
public class Location extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    private Long parentId;
    private String code;
    private String name;
    private String path;
    @Enumerated(EnumType.STRING)
    private LocationKind kind;
    @Enumerated(EnumType.STRING)
    private LocationKind virtualKind;
    private boolean active;
    private String zone;
    private BigDecimal maxWeightKg;
    private BigDecimal maxUnits;
    private String hazardClasses;
    private int pickSequence;

    protected Location() {
    }

    public Location(LocationDetails details, String parentPath) {
        companyCode = details.companyCode();
        warehouseCode = details.warehouseCode();
        parentId = details.parentId();
        code = details.code();
        path = parentPath + "/" + code;
        change(details);
    }

    void change(LocationDetails details) {
        name = details.name();
        kind = details.kind();
        active = details.active();
        zone = details.zone();
        maxWeightKg = details.maxWeightKg();
        maxUnits = details.maxUnits();
        hazardClasses = details.hazardClasses().isEmpty() ? null : String.join(",", details.hazardClasses());
        pickSequence = details.pickSequence();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    /** None for a virtual location. */
    public @Nullable String warehouseCode() {
        return warehouseCode;
    }

    public String code() {
        return code;
    }

    public String path() {
        return path;
    }

    public LocationKind kind() {
        return kind;
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable String zone() {
        return zone;
    }

    public @Nullable BigDecimal maxWeightKg() {
        return maxWeightKg;
    }

    public @Nullable BigDecimal maxUnits() {
        return maxUnits;
    }

    /** The hazard classes that may lie here; goods without a class may lie anywhere. */
    public Set<String> hazardClasses() {
        return hazardClasses == null ? Set.of() : Set.of(hazardClasses.split(","));
    }

    public int pickSequence() {
        return pickSequence;
    }

    public LocationDetails details() {
        return new LocationDetails(companyCode, warehouseCode, parentId, code, name, kind, active, zone, maxWeightKg, maxUnits, hazardClasses(),
                pickSequence, version());
    }
}
