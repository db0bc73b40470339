package io.quayside.purchasing.sourcing;

import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.ApprovedSuppliers;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what vendors charge today. Reads for all lines at once, so that a long requisition costs as many queries as a short one. */
@Component
public class Sourcing {

    private static final Comparator<Offer> CHEAPEST_FIRST = Comparator.comparing(Offer::isBlocked)
            .thenComparing(Offer::companyPrice).thenComparing(Offer::leadTimeDays).thenComparing(Offer::vendorId);

    private final VendorPrices prices;
    private final Vendors vendors;
    private final Products products;
    private final ApprovedSuppliers approvedSuppliers;
    private final UnitsOfMeasure units;
    private final Contracts contracts;
    private final CompanyDays days;

    Sourcing(VendorPrices prices, Vendors vendors, Products products, ApprovedSuppliers approvedSuppliers, UnitsOfMeasure units,
             Contracts contracts, CompanyDays days) {
        this.prices = prices;
        this.vendors = vendors;
        this.products = products;
        this.approvedSuppliers = approvedSuppliers;
        this.units = units;
        this.contracts = contracts;
        this.days = days;
    }

    /** By the key of what is wanted, the cheapest first; expired prices and breaks that the quantity does not reach are no offers. */
    @Transactional(readOnly = true)
    public Map<Long, List<Offer>> offers(String companyCode, Collection<Wanted> wanted) {
        LocalDate today = days.today(companyCode);
        List<Long> productIds = wanted.stream().map(Wanted::productId).distinct().toList();
        List<VendorPrice> valid = prices.valid(companyCode, productIds, today);
        UnitPrices unitPrices = new UnitPrices(units);
        Market market = new Market(
                vendors.byId(valid.stream().map(VendorPrice::vendorId).toList()),
                approvedSuppliers.vendorIds(companyCode, products.byId(productIds).values(), today),
                unitPrices, days.rates(companyCode), new Drawing(contracts(companyCode, valid, today), unitPrices));
        return wanted.stream().collect(Collectors.toMap(Wanted::key, wish -> offers(wish, valid, market)));
    }

    /** What agreements have left for the products; none is valid without a price. */
    private List<Contract> contracts(String companyCode, List<VendorPrice> valid, LocalDate today) {
        List<Long> agreed = valid.stream().filter(VendorPrice::isContract).map(VendorPrice::productId).distinct().toList();
        return agreed.isEmpty() ? List.of() : contracts.of(companyCode, agreed, today);
    }

    private List<Offer> offers(Wanted wish, List<VendorPrice> valid, Market market) {
        List<VendorPrice> covered = valid.stream().filter(price -> price.productId() != wish.productId() || market.drawing().covers(price, wish)).toList();
        List<VendorPrice> best = prices.candidates(covered, wish.productId(), wish.quantity());
        best.forEach(price -> market.drawing().contract(price).ifPresent(contract -> market.drawing().draw(contract, wish)));
        return best.stream().map(price -> market.offer(price, wish)).sorted(CHEAPEST_FIRST).toList();
    }

    private record Market(Map<Long, Vendor> vendors, Map<Long, Set<Long>> approved, UnitPrices units, CompanyRates rates, Drawing drawing) {

        Offer offer(VendorPrice price, Wanted wish) {
            Vendor vendor = vendors.get(price.vendorId());
            BigMoney perUnit = units.convert(price.unitPrice(), price.minQuantity().unit(), wish.quantity().unit());
            int leadTime = price.leadTimeDays() == null ? vendor.leadTimeDays() : price.leadTimeDays();
            boolean onList = approved.getOrDefault(wish.productId(), Set.of()).contains(vendor.id());
            return new Offer(vendor, perUnit, rates.inCompanyCurrency(perUnit), leadTime, price.details().validUntil(), price.isContract(),
                    onList, drawing.contract(price).orElse(null));
        }
    }
}
