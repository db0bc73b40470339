package io.quayside.receiving.receipt;

import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.quality.inspection.WarehousePlaces;
import io.quayside.receiving.receipt.PostingReceipts.Inspected;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where goods of a receipt go first: to the dock, to be inspected, or out of the way when they are damaged or of a wrong lot. */
@Component
class ReceiptPlaces {

    private final Locations locations;
    private final WarehousePlaces places;

    ReceiptPlaces(Locations locations, WarehousePlaces places) {
        this.locations = locations;
        this.places = places;
    }

    long supplier(String companyCode) {
        return locations.virtual(companyCode, LocationKind.SUPPLIER).id();
    }

    long of(GoodsReceipt receipt, ReceiptLine line, ReceiptCount count, Map<Inspected, Long> inspected) {
        if (count.state().isBlocked()) {
            return places.first(receipt.warehouseCode(), LocationKind.QUARANTINE).id();
        }
        Long inspection = inspected.getOrDefault(new Inspected(line.id(), count.lotId()), inspected.get(new Inspected(line.id(), (Long) null)));
        return inspection == null ? dock(receipt).id() : inspection;
    }

    /** The dock that the receipt names, if it is one, else the first of the warehouse. */
    private Location dock(GoodsReceipt receipt) {
        return locations.of(receipt.warehouseCode(), LocationKind.INPUT).stream().filter(each -> each.code().equals(receipt.dock())).findFirst()
                .orElseGet(() -> places.first(receipt.warehouseCode(), LocationKind.INPUT));
    }
}
