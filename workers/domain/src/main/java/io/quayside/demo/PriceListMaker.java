package io.quayside.demo;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPriceDetails;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.BigMoney;

/** Price lists: one or two vendors of the trade per product, with breaks for the cheap ones, and every tenth under contract. */
class PriceListMaker {

    private static final BigDecimal CHEAP = BigDecimal.ONE;
    private static final BigDecimal DEAR = new BigDecimal(50);
    private static final double BREAK_DISCOUNT = 0.91;
    private static final double CONTRACT_DISCOUNT = 0.94;
    private static final Map<String, Double> RATE = Map.of("EUR", 1.0, "USD", 1.09, "GBP", 0.85, "CHF", 0.95);
    private final LocalDate firstDay;
    private final Random random;
    private final int listedPercent;

    PriceListMaker(LocalDate firstDay, long seed, int listedPercent) {
        this.firstDay = firstDay;
        this.random = new Random(seed);
        this.listedPercent = listedPercent;
    }

    List<VendorPrice> of(ListedProduct product, Map<String, List<Vendor>> vendorsByCategory) {
        List<Vendor> vendors = vendorsByCategory.getOrDefault(product.category(), List.of());
        List<VendorPrice> prices = new ArrayList<>();
        if (vendors.isEmpty() || random.nextInt(100) >= listedPercent) {
            return prices;
        }
        int first = random.nextInt(vendors.size());
        prices.addAll(list(product, vendors.get(first), random.nextInt(10) == 0));
        if (vendors.size() > 1 && random.nextBoolean()) {
            prices.addAll(list(product, vendors.get((first + 1) % vendors.size()), false));
        }
        return prices;
    }

    private List<VendorPrice> list(ListedProduct product, Vendor vendor, boolean contract) {
        double base = product.price().doubleValue() * RATE.get(vendor.currency().getCode()) * (0.92 + 0.2 * random.nextDouble());
        int leadTime = Math.max(1, vendor.leadTimeDays() + random.nextInt(5) - 2);
        List<VendorPrice> prices = new ArrayList<>();
        for (long from : breaks(product)) {
            prices.add(price(product, vendor, from, base, leadTime, false));
            base *= BREAK_DISCOUNT;
        }
        if (contract) {
            prices.add(price(product, vendor, 1, base * CONTRACT_DISCOUNT, leadTime, true));
        }
        return prices;
    }

    private static List<Long> breaks(ListedProduct product) {
        if (product.price().compareTo(CHEAP) < 0) {
            return List.of(1L, 500L, 5000L);
        }
        return product.price().compareTo(DEAR) < 0 ? List.of(1L, 50L) : List.of(1L);
    }

    private VendorPrice price(ListedProduct product, Vendor vendor, long from, double price, int leadTime, boolean contract) {
        BigDecimal amount = BigDecimal.valueOf(price).setScale(price < 1 ? 4 : 2, RoundingMode.HALF_UP).max(new BigDecimal("0.0010"));
        BigMoney unitPrice = Amounts.unitPrice(amount, vendor.currency());
        LocalDate until = contract ? firstDay.plusYears(2).minusDays(1) : null;
        return new VendorPrice(new VendorPriceDetails(vendor.companyCode(), vendor.id(), product.id(), null, Quantity.of(from, product.baseUnit()),
                unitPrice, firstDay, until, leadTime, contract, null));
    }
}
