package io.quayside.planning.promise;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.planning.figures.FlowPart;
import io.quayside.planning.figures.PlanningScope;
import io.quayside.planning.figures.StockFlow;
import io.quayside.planning.figures.StockFlows;
import io.quayside.planning.promise.AvailableToPromise.Change;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at one product: what can be promised of it, and when so much of it arrives. Held, expired and consigned goods do not count, nor does what nobody has ordered. */
@Service
@Transactional(readOnly = true)
public class Promising {

    private static final PageRequest WAREHOUSES = PageRequest.of(0, 100, Sort.by("code"));
    private final StockFlows flows;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Warehouses warehouses;
    private final Companies companies;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Promising(StockFlows flows, Products products, UnitsOfMeasure units, Warehouses warehouses, Companies companies, WorkingCalendars calendars, Clock clock) {
        this.flows = flows;
        this.products = products;
        this.units = units;
        this.warehouses = warehouses;
        this.companies = companies;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Availability availability(String warehouseCode, long productId, Collection<String> visible) {
        Warehouse warehouse = warehouses.get(warehouseCode, visible);
        return availability(warehouse, product(productId), calendars.of(warehouse.companyCode()));
    }

    /** From each warehouse that the person may see, or from one; where it arrives first comes first. */
    public List<Promise> promises(long productId, Quantity wanted, @Nullable String warehouseCode, Collection<String> visible) {
        Product product = product(productId);
        Quantity quantity = inBaseUnit(wanted, product);
        List<Warehouse> from = warehouseCode == null ? warehouses.list(RowQuery.all(visible), WAREHOUSES).getContent() : List.of(warehouses.get(warehouseCode, visible));
        return from.stream().map(warehouse -> promise(warehouse, product, quantity))
                .sorted(Comparator.comparing(Promise::arrivesOn, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Promise::warehouseCode)).toList();
    }

    private Promise promise(Warehouse warehouse, Product product, Quantity quantity) {
        Company company = companies.get(warehouse.companyCode());
        WorkingCalendar calendar = calendars.of(company.code());
        Shipping shipping = ShippingTerms.of(company, warehouse, calendar);
        Availability availability = availability(warehouse, product, calendar);
        AvailableToPromise promise = availability.promise();
        Optional<LocalDate> available = promise.first(quantity.value());
        Optional<LocalDate> ships = available.map(day -> shipping.shipsOn(day, ZonedDateTime.ofInstant(clock.instant(), company.timeZone())));
        return new Promise(company.code(), warehouse.code(), product.id(), quantity, Quantity.of(promise.on(availability.today()), quantity.unit()),
                Quantity.of(promise.most(), quantity.unit()), available.orElse(null), ships.orElse(null), ships.map(shipping::arrivesOn).orElse(null), shipping.cutOff(),
                shipping.transitDays());
    }

    private Availability availability(Warehouse warehouse, Product product, WorkingCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), companies.get(warehouse.companyCode()).timeZone());
        List<Availability.Document> counted = new ArrayList<>();
        List<StockFlow> uncounted = new ArrayList<>();
        for (StockFlow flow : flows.rows(new PlanningScope(warehouse.companyCode(), today, product.id(), warehouse.code()))) {
            day(flow, today, calendar).ifPresentOrElse(day -> counted.add(new Availability.Document(day, flow.due(), flow)), () -> uncounted.add(flow));
        }
        BigDecimal onHand = counted.stream().filter(each -> each.flow().part() == FlowPart.ON_HAND).map(each -> each.flow().quantity()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Change> changes = counted.stream().filter(each -> each.flow().part() != FlowPart.ON_HAND).map(Promising::change).toList();
        return new Availability(warehouse.companyCode(), warehouse.code(), product.id(), product.baseUnit(), today, AvailableToPromise.of(today, onHand, changes),
                counted.stream().sorted(Comparator.comparing(Availability.Document::day)).toList(), uncounted);
    }

    /** What is late, or on its way from another warehouse, has not come today: count on the next working day. */
    private static Optional<LocalDate> day(StockFlow flow, LocalDate today, WorkingCalendar calendar) {
        LocalDate due = flow.due();
        return switch (flow.part()) {
            case ON_HAND -> Optional.of(today);
            case RESERVED -> Optional.of(due == null || due.isBefore(today) ? today : due);
            case PLANNED -> flow.waitsInQuality() ? Optional.empty() : Optional.of(calendar.plusWorkingDays(today.plusDays(1), 0));
            case ORDERED -> Optional.ofNullable(due).map(day -> day.isBefore(today) ? calendar.plusWorkingDays(today.plusDays(1), 0) : day);
            case REQUESTED -> Optional.empty();
        };
    }

    private static Change change(Availability.Document document) {
        BigDecimal quantity = document.flow().quantity();
        return new Change(document.day(), document.flow().part() == FlowPart.RESERVED ? quantity.negate() : quantity);
    }

    private Product product(long id) {
        return products.get(id);
    }

    private Quantity inBaseUnit(Quantity wanted, Product product) {
        if (!wanted.isPositive() || units.find(wanted.unit(), Set.of()).isEmpty()) {
            throw new Refusal.Invalid("quantity", "must be above zero and in a unit of the product");
        }
        return units.convertExactly(wanted, product.baseUnit());
    }
}
