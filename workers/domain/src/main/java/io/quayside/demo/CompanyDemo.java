package io.quayside.demo;

import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.shared.BulkInsert;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(DemoLoader.COMPANIES)
class CompanyDemo implements DemoLoader {

    /** Where payments leave from, as in the banks' own examples; and a prefix for the numbers of pallets. */
    private static final Map<String, Map<String, String>> SETTINGS = Map.of(
            "QNL", Map.of("payables.bank-iban", "NL91ABNA0417164300", "payables.bank-bic", "ABNANL2A", "inventory.gs1-prefix", "8712345"),
            "QUS", Map.of("payables.bank-account", "000123456789", "payables.bank-routing", "021000021", "inventory.gs1-prefix", "0614141"));
    private static final int BINS_PER_LEVEL = 12;
    private static final Set<String> HAZARDS = Set.of("2.2", "3", "8", "9");
    private final BulkInsert rows;

    CompanyDemo(BulkInsert rows) {
        this.rows = rows;
    }

    @Override
    public String what() {
        return "companies, warehouses and locations";
    }

    @Override
    public int load(DemoSize size) {
        int count = rows.insert(DemoCompany.ALL.stream().map(CompanyDemo::company).toList());
        count += rows.insert(DemoCompany.ALL.stream().map(CompanyDemo::warehouse).toList());
        return count + rows.insert(DemoCompany.ALL.stream().map(company -> locations(company, size)).flatMap(List::stream).toList());
    }

    private static Company company(DemoCompany demo) {
        return new Company(new CompanyDetails(demo.code(), demo.name(), demo.currency(), demo.locale(), demo.zone(), demo.country(),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(8, 30), LocalTime.of(17, 0), demo.street(), demo.zip(), demo.city(),
                demo.taxId(), SETTINGS.getOrDefault(demo.code(), Map.of()), null));
    }

    private static Warehouse warehouse(DemoCompany demo) {
        return new Warehouse(new WarehouseDetails(demo.warehouse(), demo.code(), demo.warehouseName(), demo.street(), demo.zip(), demo.city(),
                demo.country(), null));
    }

    private static List<Location> locations(DemoCompany demo, DemoSize size) {
        List<Location> all = new ArrayList<>();
        all.add(place(demo, null, "IN", "Goods in", LocationKind.INPUT));
        all.add(place(demo, null, "QC", "Quality control", LocationKind.QUALITY));
        all.add(place(demo, null, "PACK", "Packing", LocationKind.PACKING));
        all.add(place(demo, null, "OUT", "Goods out", LocationKind.OUTPUT));
        all.add(place(demo, null, "RET", "Returns", LocationKind.RETURNS));
        all.add(place(demo, null, "HOLD", "Quarantine", LocationKind.QUARANTINE));
        all.add(place(demo, null, "SCRAP", "Scrap", LocationKind.SCRAP));
        Location stock = place(demo, null, "STOCK", "Storage", LocationKind.AREA);
        all.add(stock);
        for (String zone : List.of("A", "B", "C", "D", "HAZ")) {
            Location area = place(demo, stock, zone, "Zone " + zone, LocationKind.AREA);
            all.add(area);
            IntStream.rangeClosed(1, size.bins()).mapToObj(bin -> bin(demo, area, zone, bin)).forEach(all::add);
        }
        return all;
    }

    /** Higher levels carry less; hazardous goods lie apart. */
    private static Location bin(DemoCompany demo, Location area, String zone, int bin) {
        int level = (bin - 1) / BINS_PER_LEVEL % 4;
        return new Location(new LocationDetails(demo.code(), demo.warehouse(), area.id(), "%s-%02d".formatted(zone, bin), "Aisle %s-%02d".formatted(zone, bin),
                LocationKind.STORAGE, true, zone, BigDecimal.valueOf(2000 - 400 * level), null, zone.equals("HAZ") ? HAZARDS : Set.of(),
                zone.charAt(0) * 1000 + bin, null), area.path());
    }

    private static Location place(DemoCompany demo, Location parent, String code, String name, LocationKind kind) {
        Long parentId = parent == null ? null : parent.id();
        String above = parent == null ? demo.warehouse() : parent.path();
        return new Location(new LocationDetails(demo.code(), demo.warehouse(), parentId, code, name, kind, true, null), above);
    }
}
