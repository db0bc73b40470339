package io.quayside.purchasing.evidence;

import io.quayside.inventory.StockLevel;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategory;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.sourcing.Contract;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.purchasing.sourcing.UnitPrices;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** All that was read for a purchase, and how it answers for one line. */
record LineFindings(
        Purchase purchase,
        Map<Long, Product> products,
        Map<String, ProductCategory> categories,
        Map<Long, Vendor> vendors,
        Map<Place, StockLevel> stock,
        Map<Long, PurchaseHistory.Paid> lastPrices,
        List<PurchaseHistory.OpenOrder> openOrders,
        Map<Long, List<Offer>> offers,
        Map<Long, List<Contract>> agreements,
        UnitPrices units,
        CompanyRates rates) {

    record Place(long productId, String warehouseCode) {}

    LineEvidence of(Purchase.Line line) {
        Product product = products.get(line.productId());
        LastPrice last = lastPrice(line);
        BigMoney contract = contractPrice(line);
        StockLevel level = stock.get(new Place(line.productId(), line.warehouseCode()));
        boolean hazardous = product.details().hazardClass() != null;
        return new LineEvidence(line, last, contract, deviation(line, contract, last),
                inUnitOf(line, product, level == null ? BigDecimal.ZERO : level.onHand()),
                inUnitOf(line, product, level == null ? BigDecimal.ZERO : level.available()),
                openOrders(line), standing(line), RiskClass.of(categories.get(product.categoryCode()).risk(), hazardous),
                offers.getOrDefault(line.key(), List.of()), agreements.getOrDefault(line.productId(), List.of()));
    }

    private @Nullable LastPrice lastPrice(Purchase.Line line) {
        PurchaseHistory.Paid paid = lastPrices.get(line.productId());
        return paid == null ? null : new LastPrice(units.convert(paid.unitPrice(), paid.unit(), line.quantity().unit()),
                paid.vendorName(), paid.number(), paid.createdAt().toLocalDate());
    }

    private @Nullable BigMoney contractPrice(Purchase.Line line) {
        return offers.getOrDefault(line.key(), List.of()).stream()
                .filter(offer -> offer.contract() && Objects.equals(offer.vendorId(), line.vendorId()))
                .map(Offer::unitPrice).findFirst().orElse(null);
    }

    private @Nullable BigDecimal deviation(Purchase.Line line, @Nullable BigMoney contract, @Nullable LastPrice last) {
        Optional<BigMoney> reference = Stream.of(contract, last == null ? null : last.unitPrice()).filter(Objects::nonNull).findFirst();
        return reference.map(rates::inCompanyCurrency).filter(BigMoney::isPositive)
                .map(price -> Amounts.deviationPercent(rates.inCompanyCurrency(line.unitPrice()), price)).orElse(null);
    }

    private Quantity inUnitOf(Purchase.Line line, Product product, BigDecimal baseValue) {
        return units.convert(Quantity.of(baseValue, product.baseUnit()), line.quantity().unit());
    }

    private Quantity openOrders(Purchase.Line line) {
        return openOrders.stream()
                .filter(open -> open.productId() == line.productId() && open.warehouseCode().equals(line.warehouseCode()))
                .map(open -> units.convert(open.quantity(), line.quantity().unit()))
                .reduce(Quantity.zero(line.quantity().unit()), Quantity::plus);
    }

    private VendorStanding standing(Purchase.Line line) {
        Vendor vendor = line.vendorId() == null ? null : vendors.get(line.vendorId());
        return vendor == null ? VendorStanding.NONE : VendorStanding.valueOf(vendor.status().name());
    }
}
