package io.quayside.quality.inspection;

import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.shared.Refusal;
import org.springframework.stereotype.Component;

/** The places of a warehouse that quality sends goods to. */
@Component
public class WarehousePlaces {

    private final Locations locations;

    WarehousePlaces(Locations locations) {
        this.locations = locations;
    }

    /** The first of a kind, as a picker walks. */
    public Location first(String warehouseCode, LocationKind kind) {
        return locations.of(warehouseCode, kind).stream().findFirst().orElseThrow(() -> new Refusal.Conflict("no-location",
                "Warehouse %s has no active location of the kind %s.".formatted(warehouseCode, kind)));
    }
}
