package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
public class VendorPrices extends Register<VendorPrice, Long, VendorPriceDetails> {

    /** A contract goes before a list price, and a purchase agreement before any other contract; then the largest break that the quantity reaches; then the newest price. */
    private static final Comparator<VendorPrice> BEST_LAST = Comparator.comparing(VendorPrice::isContract).thenComparing(price -> price.source() != null)
            .thenComparing(price -> price.minQuantity().value()).thenComparing(price -> price.details().validFrom()).thenComparing(VendorPrice::id);

    private final VendorPriceRows rows;
    private final Vendors vendors;
    private final Products products;
    private final UnitsOfMeasure units;

    VendorPrices(VendorPriceRows rows, Vendors vendors, Products products, UnitsOfMeasure units) {
        super("vendor price", rows, filter("id", "companyCode", "vendorSku", "companyCode", "vendorId", "productId", "contract", "validFrom", "validUntil"));
        this.rows = rows;
        this.vendors = vendors;
        this.products = products;
        this.units = units;
    }

    /** Every price of the products that is valid on the day, breaks included. */
    public List<VendorPrice> valid(String companyCode, Collection<Long> productIds, LocalDate day) {
        return productIds.isEmpty() ? List.of() : rows.findValid(companyCode, productIds, day);
    }

    /** What this vendor charges for this much on this day, if it is listed at all. */
    public Optional<VendorPrice> find(String companyCode, long vendorId, long productId, Quantity quantity, LocalDate day) {
        return rows.findValid(companyCode, Set.of(productId), day).stream().filter(price -> price.vendorId() == vendorId)
                .filter(price -> reaches(quantity, price)).max(BEST_LAST);
    }

    /** The best price of every vendor for this much of a product on this day. */
    public List<VendorPrice> candidates(String companyCode, long productId, Quantity quantity, LocalDate day) {
        return candidates(rows.findValid(companyCode, Set.of(productId), day), productId, quantity);
    }

    /** The same out of valid prices that were read before, so that many lines cost one query. */
    public List<VendorPrice> candidates(Collection<VendorPrice> valid, long productId, Quantity quantity) {
        return valid.stream().filter(price -> price.productId() == productId).filter(price -> reaches(quantity, price))
                .collect(Collectors.groupingBy(VendorPrice::vendorId, Collectors.maxBy(BEST_LAST)))
                .values().stream().flatMap(Optional::stream).sorted(Comparator.comparing(VendorPrice::vendorId)).toList();
    }

    /** Makes room for a new price list from the day on; contracts stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endListPrices(String companyCode, long vendorId, Collection<Long> productIds, LocalDate firstDayOfNew) {
        rows.deleteListPricesAfter(companyCode, vendorId, productIds, firstDayOfNew.minusDays(1));
        rows.endListPrices(companyCode, vendorId, productIds, firstDayOfNew.minusDays(1));
    }

    /** A price that comes from another document, whose number is kept with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public VendorPrice take(VendorPriceDetails details, String source) {
        check(details, Optional.empty());
        return rows.save(new VendorPrice(details).from(source));
    }

    /** By the document that the price comes from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(long id, LocalDate lastDay) {
        rows.findById(id).ifPresent(price -> price.end(lastDay));
    }

    private boolean reaches(Quantity quantity, VendorPrice price) {
        return units.convert(quantity, price.minQuantity().unit()).compareTo(price.minQuantity()) >= 0;
    }

    @Override
    protected void check(VendorPriceDetails details, Optional<VendorPrice> present) {
        require(vendors.find(details.vendorId(), Set.of(details.companyCode())).isPresent(), "vendorId", "is not a vendor of the company");
        var product = products.find(details.productId(), Set.of()).orElseThrow(() -> new Refusal.Invalid("productId", "is not a product"));
        var unit = units.find(details.minQuantity().unit(), Set.of()).orElseThrow(() -> new Refusal.Invalid("minQuantity", "is not in a known unit"));
        require(unit.category().equals(units.get(product.baseUnit()).category()), "minQuantity", "is in a unit that the product is not counted in");
        require(!details.minQuantity().isNegative(), "minQuantity", "must not be negative");
        require(details.unitPrice().isPositive(), "unitPrice", "must be greater than 0");
        require(details.validUntil() == null || !details.validUntil().isBefore(details.validFrom()), "validUntil", "must not be before the first day");
        present.map(VendorPrice::source).ifPresent(source -> {
            throw new Refusal.Conflict("price-of-document", "This price comes from %s and changes with it alone.".formatted(source));
        });
        present.ifPresent(before -> require(before.vendorId() == details.vendorId() && before.productId() == details.productId(), "productId",
                "cannot be changed, make a new price"));
    }

    @Override
    protected VendorPrice make(VendorPriceDetails details) {
        return new VendorPrice(details);
    }

    @Override
    protected void apply(VendorPrice price, VendorPriceDetails details) {
        price.change(details);
    }
}
