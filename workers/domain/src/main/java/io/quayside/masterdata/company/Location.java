package io.quayside.masterdata.company;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

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
    private boolean active;

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
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String warehouseCode() {
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

    public LocationDetails details() {
        return new LocationDetails(companyCode, warehouseCode, parentId, code, name, kind, active, version());
    }
}
