package io.quayside.quality;

import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.quality.inspection.ReceivedGoods;
import io.quayside.quality.plan.Characteristic;
import io.quayside.quality.plan.CharacteristicKind;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.InspectionPlanDetails;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.quality.plan.Operation;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.InspectionLevel;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A company that inspects: its warehouse, vendors, goods and plans. */
@Component
public class QualityMother {

    public static final Characteristic LENGTH = new Characteristic("Length", CharacteristicKind.MEASURE, "mm", new BigDecimal("39.5"), new BigDecimal("40.5"), null);
    public static final Characteristic THREAD = new Characteristic("Thread runs", CharacteristicKind.PASS_FAIL, null, null, null, "Turn a gauge nut by hand");
    public static final Characteristic LABEL = new Characteristic("Label", CharacteristicKind.PHOTO, null, null, null, null);
    public static final Characteristic MILL_CERTIFICATE = new Characteristic("Mill certificate", CharacteristicKind.CERTIFICATE, null, null, null, null);

    private final MasterDataMother masterData;
    private final InventoryMother inventory;
    private final Locations locations;
    private final InspectionPlans plans;

    QualityMother(MasterDataMother masterData, InventoryMother inventory, Locations locations, InspectionPlans plans) {
        this.locations = locations;
        this.masterData = masterData;
        this.inventory = inventory;
        this.plans = plans;
    }

    /** A company of the test's own with one location of every kind that quality needs. */
    public Place company(String code) {
        String warehouse = code + "-W";
        inventory.warehouse(code, warehouse);
        return places(code, warehouse);
    }

    public Place places(String code, String warehouse) {
        return new Place(code, warehouse, Map.of(
                LocationKind.INPUT, inventory.place(code, warehouse, "IN", LocationKind.INPUT),
                LocationKind.QUALITY, inventory.place(code, warehouse, "QC", LocationKind.QUALITY),
                LocationKind.QUARANTINE, inventory.place(code, warehouse, "HOLD", LocationKind.QUARANTINE),
                LocationKind.SCRAP, inventory.place(code, warehouse, "BIN", LocationKind.SCRAP),
                LocationKind.STORAGE, inventory.bin(code, warehouse, "A-1")));
    }

    /** Goods as a receipt posts them when an inspection is planned. */
    public void arrive(Place place, Product product, @Nullable Lot lot, long quantity) {
        inventory.receive(product, lot, quantity, place.at(LocationKind.QUALITY));
    }

    public Location existing(String warehouse, LocationKind kind) {
        return locations.of(warehouse, kind).getFirst();
    }

    public BigDecimal onHand(Product product, Place place, LocationKind kind) {
        return inventory.onHand(product, place.at(kind));
    }

    public Product trackedProduct() {
        return inventory.product(Tracking.LOT);
    }

    public Product serialProduct() {
        return inventory.product(Tracking.SERIAL);
    }

    public Lot lot(Place place, Product product, String number) {
        return inventory.lot(place.company(), product, number, null);
    }

    public record Place(String company, String warehouse, Map<LocationKind, Location> locations) {
        public Location at(LocationKind kind) {
            return locations.get(kind);
        }
    }

    public Vendor vendor(String company) {
        return masterData.vendor(company, "Vendor of " + company);
    }

    public Product product() {
        return inventory.product(Tracking.NONE);
    }

    public InspectionPlan plan(String company, @Nullable Product product, @Nullable String category, @Nullable Vendor vendor, Trigger trigger,
            @Nullable Integer number, Characteristic... characteristics) {
        return plans.create(new InspectionPlanDetails(company, "Plan of " + company, Operation.RECEIPT, null, product == null ? null : product.id(), category,
                vendor == null ? null : vendor.id(), trigger, number, number, InspectionLevel.II, new BigDecimal("1.0"), true,
                List.of(characteristics), null), Set.of(company));
    }

    public InspectionPlan plan(Place place, Product product, Characteristic... characteristics) {
        return plan(place.company(), product, null, null, Trigger.ALL, null, characteristics);
    }

    public ReceivedGoods received(Place place, Vendor vendor, Product product, @Nullable Long lotId, long quantity) {
        return received(place, vendor, product, lotId, quantity, Ids.next());
    }

    /** One piece of each serial number. */
    public ReceivedGoods received(Place place, Vendor vendor, Product product, List<Lot> serials) {
        ReceivedGoods goods = received(place, vendor, product, null, serials.size());
        return new ReceivedGoods(goods.receiptId(), goods.receiptNumber(), goods.receiptLineId(), goods.companyCode(), goods.warehouseCode(), goods.vendorId(),
                goods.productId(), null, serials.stream().map(Lot::id).toList(), goods.quantity(), goods.value(), goods.receivedBy(), null);
    }

    /** At one euro each, counted by rex. */
    public ReceivedGoods received(Place place, Vendor vendor, Product product, @Nullable Long lotId, long quantity, long lineId) {
        return new ReceivedGoods(lineId - 1, "GR-" + lineId, lineId, place.company(), place.warehouse(), vendor.id(), product.id(), lotId,
                List.of(), Quantity.of(quantity, product.baseUnit()), Money.of(CurrencyUnit.EUR, quantity), "rex", null);
    }
}
