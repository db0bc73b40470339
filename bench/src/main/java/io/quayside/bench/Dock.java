package io.quayside.bench;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.product.UnitDetails;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.context.ApplicationContext;

/** A company with one bin and a few products, half of them by moving average and half first in, first out; and what arrives there. */
final class Dock {

    static final String COMPANY = "DOCK";
    static final int LINES = 3;
    static final Money VALUE_OF_LINE = Money.of(CurrencyUnit.EUR, 10);
    private static final int PRODUCTS = 20;
    private static final Set<String> COMPANIES = Set.of(COMPANY);

    private final ApplicationContext domain;
    private final List<Long> products;
    private final Location supplier;
    private final Location bin;

    Dock(ApplicationContext domain) {
        this.domain = domain;
        company();
        products = products();
        Locations locations = domain.getBean(Locations.class);
        supplier = locations.virtual(COMPANY, LocationKind.SUPPLIER);
        bin = locations.create(new LocationDetails(COMPANY, COMPANY, null, "BIN", "BIN", LocationKind.STORAGE, true, null), COMPANIES);
    }

    private void company() {
        domain.getBean(Companies.class).create(new CompanyDetails(COMPANY, "Dock", "EUR", "nl-NL", "Europe/Amsterdam", "NL",
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0), LocalTime.of(17, 0), null, null, null, null, Map.of(), null), COMPANIES);
        domain.getBean(Warehouses.class).create(new WarehouseDetails(COMPANY, COMPANY, "Dock", null, null, null, null, null), COMPANIES);
    }

    private List<Long> products() {
        domain.getBean(UnitsOfMeasure.class).create(new UnitDetails("PCE", "Piece", "count", BigDecimal.ONE, BigDecimal.ONE, true, null), Set.of());
        for (CostingMethod method : CostingMethod.values()) {
            domain.getBean(ProductCategories.class).create(new CategoryDetails(method.name(), null, method.name(), 1, false, method, null), Set.of());
        }
        Products register = domain.getBean(Products.class);
        return IntStream.range(0, PRODUCTS).mapToObj(number -> register.create(new ProductDetails("DOCK-" + number, "Product " + number, null,
                CostingMethod.values()[number % 2].name(), "PCE", null, null, Tracking.NONE, null, null, null, true, null, null), Set.of()).id()).toList();
    }

    /** Three lines of products that other receipts bring too, in an order that would deadlock if they were locked as they come. */
    List<MoveStock> receipt(int number) {
        return IntStream.range(0, LINES).mapToObj(line -> {
            long product = products.get((number + (number % 2 == 0 ? line : LINES - line) * 7) % PRODUCTS);
            long lineId = 1_000_000L + number * 10L + line;
            return new MoveStock(COMPANY, "receipt-line:" + lineId, product, null, Quantity.of(2, "PCE"), supplier.id(), bin.id(), MoveReason.RECEIPT,
                    new SourceDocument("goods-receipt", 2_000_000L + number, lineId, "GR-" + number), VALUE_OF_LINE, "bench");
        }).toList();
    }
}
