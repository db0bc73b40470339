package io.quayside.purchasing.rfq;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.ApprovedSuppliers;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionAccess;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.purchasing.sourcing.Sourcing;
import io.quayside.purchasing.sourcing.UnitPrices;
import io.quayside.purchasing.sourcing.Wanted;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Looks up what a request refers to, and tells what cannot be so. */
@Component
class CompletingRfqs {

    private static final int MOST_LIKELY = 8;
    private static final PageRequest FIRST_WAREHOUSES = PageRequest.of(0, 100, Sort.by("code"));

    private final RequisitionAccess requisitions;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Warehouses warehouses;
    private final Vendors vendors;
    private final ApprovedSuppliers approvedSuppliers;
    private final Sourcing sourcing;
    private final CompanyDays days;

    CompletingRfqs(RequisitionAccess requisitions, Products products, UnitsOfMeasure units, Warehouses warehouses, Vendors vendors,
                   ApprovedSuppliers approvedSuppliers, Sourcing sourcing, CompanyDays days) {
        this.requisitions = requisitions;
        this.products = products;
        this.units = units;
        this.warehouses = warehouses;
        this.vendors = vendors;
        this.approvedSuppliers = approvedSuppliers;
        this.sourcing = sourcing;
        this.days = days;
    }

    void check(RfqInput input) {
        if (input.quotesDueOn().isBefore(days.today(input.companyCode()))) {
            throw new Refusal.Invalid("quotesDueOn", "lies in the past");
        }
    }

    /** As long as it is not decided, an award can still go into it. */
    Requisition requisition(long id, String companyCode, CurrentUser user) {
        Requisition requisition = requisitions.visible(id, user);
        if (!requisition.companyCode().equals(companyCode)) {
            throw new Refusal.Invalid("requisitionId", "is of another company");
        }
        requisition.require("quoted for", RequisitionStatus.DRAFT, RequisitionStatus.SUBMITTED, RequisitionStatus.IN_APPROVAL,
                RequisitionStatus.CHANGES_REQUESTED);
        return requisition;
    }

    List<AskedLine> lines(RfqInput input) {
        Map<Long, Product> known = products.byId(input.lines().stream().map(RfqInput.Line::productId).toList());
        List<String> places = warehouses.list(RowQuery.all(Set.of(input.companyCode())), FIRST_WAREHOUSES).map(Warehouse::code).getContent();
        UnitPrices unitPrices = new UnitPrices(units);
        Map<String, String> errors = new LinkedHashMap<>();
        List<AskedLine> lines = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            RfqInput.Line line = input.lines().get(i);
            Product product = known.get(line.productId());
            String place = line.warehouseCode() == null || line.warehouseCode().isBlank() ? places.stream().findFirst().orElse("") : line.warehouseCode();
            if (product == null || !product.isActive()) {
                errors.put("lines[%d].productId".formatted(i), "is not a product that can be bought");
            } else if (!line.quantity().isPositive() || !unitPrices.areConvertible(line.quantity().unit(), product.baseUnit())) {
                errors.put("lines[%d].quantity".formatted(i), "must be greater than 0, in a unit of the product such as " + product.purchaseUnit());
            } else if (!places.contains(place)) {
                errors.put("lines[%d].warehouseCode".formatted(i), "is not a warehouse of the company");
            } else {
                lines.add(new AskedLine(null, product.id(), product.sku(), product.name(), line.quantity(), line.neededBy(), place, line.costCentre(), line.note()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return lines;
    }

    /** By id. Vendors that get no orders are not asked either. */
    Map<Long, String> vendors(RfqInput input) {
        Map<Long, Vendor> known = vendors.byId(input.vendorIds());
        Map<Long, String> names = new TreeMap<>();
        input.vendorIds().forEach(id -> {
            Vendor vendor = known.get(id);
            if (vendor == null || !vendor.companyCode().equals(input.companyCode())) {
                throw new Refusal.Invalid("vendorIds", "name somebody who is not a vendor of the company");
            }
            if (vendor.status() == VendorStatus.BLOCKED) {
                throw new Refusal.Invalid("vendorIds", "name %s, who is blocked".formatted(vendor.name()));
            }
            names.put(id, vendor.name());
        });
        return names;
    }

    /** Those who are approved for the products or list them, the approved first. */
    Map<Long, String> likelyVendors(String companyCode, List<AskedLine> lines) {
        Set<Long> ids = new LinkedHashSet<>();
        approvedSuppliers.vendorIds(companyCode, products.byId(lines.stream().map(AskedLine::productId).toList()).values(), days.today(companyCode))
                .values().forEach(ids::addAll);
        sourcing.offers(companyCode, wanted(lines)).values().forEach(offers -> offers.stream().map(Offer::vendorId).forEach(ids::add));
        Map<Long, Vendor> known = vendors.byId(ids);
        Map<Long, String> names = new TreeMap<>();
        ids.stream().map(known::get).filter(Objects::nonNull).filter(vendor -> vendor.status() == VendorStatus.ACTIVE).limit(MOST_LIKELY)
                .forEach(vendor -> names.put(vendor.id(), vendor.name()));
        return names;
    }

    /** What cannot be mailed is told before anything is sent. */
    void requireAddresses(Rfq rfq) {
        vendors.byId(rfq.vendors().stream().map(RfqVendor::vendorId).toList()).values().stream()
                .filter(vendor -> vendor.email() == null || vendor.email().isBlank()).findFirst().ifPresent(vendor -> {
                    throw new Refusal.Invalid("vendorIds", "%s %s has no e-mail address; enter one first".formatted(vendor.number(), vendor.name()));
                });
    }

    /** What it would cost today, by the cheapest price that is listed, else by the standard price. */
    Money estimate(Rfq rfq) {
        CompanyRates rates = days.rates(rfq.companyCode());
        UnitPrices unitPrices = new UnitPrices(units);
        Map<Long, Product> asked = products.byId(rfq.lines().stream().map(RfqLine::productId).toList());
        Map<Long, List<Offer>> offers = sourcing.offers(rfq.companyCode(), rfq.lines().stream()
                .map(line -> new Wanted(line.id(), line.productId(), line.quantity())).toList());
        Map<Long, Money> amounts = new HashMap<>();
        rfq.lines().forEach(line -> offers.getOrDefault(line.id(), List.of()).stream().findFirst().map(Offer::companyPrice)
                .or(() -> Optional.ofNullable(asked.get(line.productId()).standardPrice()).map(price -> rates.inCompanyCurrency(
                        unitPrices.convert(price, asked.get(line.productId()).baseUnit(), line.quantity().unit()))))
                .ifPresent(price -> amounts.put(line.id(), Amounts.multiply(price, line.quantity()))));
        return Amounts.sum(amounts.values(), amount -> amount, rates.companyCurrency());
    }

    private static List<Wanted> wanted(List<AskedLine> lines) {
        List<Wanted> wanted = new ArrayList<>();
        lines.forEach(line -> wanted.add(new Wanted(wanted.size(), line.productId(), line.quantity())));
        return wanted;
    }
}
