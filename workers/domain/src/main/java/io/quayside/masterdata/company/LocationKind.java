package io.quayside.masterdata.company;

import java.util.EnumSet;
import java.util.Set;

/**
 * What happens at a location; AREA only groups the locations below it. SUPPLIER, CUSTOMER, LOSS, PRODUCTION and TRANSIT are virtual:
 * each company has one of each, in no warehouse.
 */
public enum LocationKind {
    AREA, INPUT, QUALITY, STORAGE, PACKING, OUTPUT, RETURNS, QUARANTINE, SCRAP, SUPPLIER, CUSTOMER, LOSS, PRODUCTION, TRANSIT;

    private static final Set<LocationKind> VIRTUAL = EnumSet.of(SUPPLIER, CUSTOMER, LOSS, PRODUCTION, TRANSIT);
    private static final Set<LocationKind> OUTSIDE = EnumSet.of(SUPPLIER, CUSTOMER, LOSS, PRODUCTION, SCRAP);
    private static final Set<LocationKind> AVAILABLE = EnumSet.of(INPUT, STORAGE, PACKING, OUTPUT);

    public boolean isVirtual() {
        return VIRTUAL.contains(this);
    }

    /** What goes there is no stock of the company any more: no quant is kept. */
    public boolean isOutside() {
        return OUTSIDE.contains(this);
    }

    /** What lies there can be promised. */
    public boolean isAvailable() {
        return AVAILABLE.contains(this);
    }
}
