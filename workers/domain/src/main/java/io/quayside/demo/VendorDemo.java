package io.quayside.demo;

import io.quayside.masterdata.vendor.ApprovedSupplier;
import io.quayside.masterdata.vendor.ApprovedSupplierDetails;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.shared.BulkInsert;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Order(DemoLoader.VENDORS)
class VendorDemo implements DemoLoader {

    private static final long SEED = 20_260_202;
    private final BulkInsert rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    VendorDemo(BulkInsert rows, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "vendors, prices and approvals";
    }

    @Override
    public int load(DemoSize size) {
        LocalDate firstDay = LocalDate.now(clock).withDayOfYear(1);
        int forQus = size.vendors() * 2 / 5;
        return loadFor(DemoCompany.QNL, size.vendors() - forQus, firstDay, 100) + loadFor(DemoCompany.QUS, forQus, firstDay, 60);
    }

    private int loadFor(DemoCompany company, int count, LocalDate firstDay, int listedPercent) {
        List<DemoVendor> vendors = vendors(company, count);
        int made = rows.insert(vendors.stream().map(DemoVendor::vendor).toList());
        made += rows.insert(vendors.stream().filter(each -> each.vendor().status() == VendorStatus.ACTIVE).map(each -> approval(each, firstDay)).toList());
        jdbc.sql("INSERT INTO shared_number_sequence (company_code, sequence_name, last_number) VALUES (?, 'V', ?)").params(company.code(), count).update();
        PriceListMaker prices = new PriceListMaker(firstDay, SEED + count, listedPercent);
        Map<String, List<Vendor>> byCategory = vendors.stream()
                .collect(Collectors.groupingBy(DemoVendor::category, Collectors.mapping(DemoVendor::vendor, Collectors.toList())));
        return made + rows.insert(ListedProduct.all(jdbc).stream().flatMap(product -> prices.of(product, byCategory).stream()).toList());
    }

    private static List<DemoVendor> vendors(DemoCompany company, int count) {
        VendorMaker maker = new VendorMaker(company.code(), SEED + company.code().hashCode());
        List<DemoVendor> vendors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            DemoTrade trade = DemoTrade.ALL.get(i % DemoTrade.ALL.size());
            vendors.add(new DemoVendor(maker.vendor(trade), trade.category()));
        }
        return vendors;
    }

    private static ApprovedSupplier approval(DemoVendor each, LocalDate from) {
        return new ApprovedSupplier(new ApprovedSupplierDetails(each.vendor().companyCode(), each.vendor().id(), null, each.category(), from, null, null));
    }
}
