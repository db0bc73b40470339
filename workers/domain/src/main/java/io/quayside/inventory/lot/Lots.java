package io.quayside.inventory.lot;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class Lots {

    private static final RowFilter<Lot> FILTER = new RowFilter<>("id", "companyCode", "searchText",
            Set.of("companyCode", "productId", "number", "status", "expiresOn", "vendorId", "vendorLot"));
    private final LotRows rows;
    private final Products products;
    private final JdbcClient jdbc;
    private final Clock clock;

    Lots(LotRows rows, Products products, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.products = products;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Page<Lot> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    public Lot get(long id, Collection<String> companies) {
        return rows.findById(id).filter(lot -> companies.contains(lot.companyCode())).orElseThrow(() -> new Refusal.NotFound("lot", id));
    }

    public Map<Long, Lot> byId(Collection<Long> ids) {
        return rows.findAllById(Set.copyOf(ids)).stream().collect(Collectors.toMap(Lot::id, Function.identity()));
    }

    public Optional<Lot> find(String companyCode, long productId, String number) {
        return rows.findByCompanyCodeAndProductIdAndNumber(companyCode, productId, number.trim());
    }

    /** Whether anything of it lies anywhere. */
    public boolean isInStock(long lotId) {
        return jdbc.sql("SELECT COUNT(*) FROM inventory_quant WHERE lot_id = ? AND on_hand > 0").param(lotId).query(Long.class).single() > 0;
    }

    /**
     * The lot of this number, made when it is new.
     *
     * @throws Refusal.Invalid when the product is not tracked, or expires and a new lot names no date
     * @throws Refusal.Conflict {@code lot-differs} when the lot is known with another expiry
     */
    @Transactional
    public Lot findOrCreate(String companyCode, long productId, String number, LotOrigin origin) {
        Product product = products.get(productId);
        if (product.tracking() == Tracking.NONE) {
            throw new Refusal.Invalid("lotNumber", "is not kept for %s".formatted(product.sku()));
        }
        if (number.isBlank()) {
            throw new Refusal.Invalid("lotNumber", "is missing");
        }
        Lot lot = find(companyCode, productId, number).orElseGet(() -> make(companyCode, product, number.trim(), origin));
        if (origin.expiresOn() != null && lot.expiresOn() != null && !origin.expiresOn().equals(lot.expiresOn())) {
            throw new Refusal.Conflict("lot-differs", "Lot %s expires on %s, not on %s.".formatted(lot.number(), lot.expiresOn(), origin.expiresOn()));
        }
        if (lot.expiresOn() == null && origin.expiresOn() != null) {
            lot.correctExpiry(origin.expiresOn());
        }
        return lot;
    }

    /** Whoever makes the same lot at the same time waits and finds the first one's row. */
    private Lot make(String companyCode, Product product, String number, LotOrigin origin) {
        requireExpiry(product, origin.expiresOn());
        jdbc.sql("""
                INSERT INTO inventory_lot (id, company_code, product_id, number, is_serial, expires_on, vendor_id, vendor_lot, status, created_at, version)
                VALUES (:id, :company, :product, :number, :serial, :expires, :vendor, :vendorLot, 'AVAILABLE', :now, 0)
                ON DUPLICATE KEY UPDATE version = version""")
                .param("id", Ids.next()).param("company", companyCode).param("product", product.id()).param("number", number)
                .param("serial", product.tracking() == Tracking.SERIAL).param("expires", origin.expiresOn()).param("vendor", origin.vendorId())
                .param("vendorLot", origin.vendorLot()).param("now", UtcTime.column(clock.instant())).update();
        return find(companyCode, product.id(), number).orElseThrow();
    }

    private static void requireExpiry(Product product, @Nullable LocalDate expiresOn) {
        if (product.isExpiring() && expiresOn == null) {
            throw new Refusal.Invalid("expiresOn", "is needed: %s expires".formatted(product.sku()));
        }
    }

    /** Blocks, holds for quality or frees the lot wherever it lies. */
    @Transactional
    public Lot become(long id, LotStatus status) {
        Lot lot = rows.findById(id).orElseThrow(() -> new Refusal.NotFound("lot", id));
        lot.become(status);
        return rows.saveAndFlush(lot);
    }

    @Transactional
    public Lot correctExpiry(long id, @Nullable LocalDate expiresOn, int version, Collection<String> companies) {
        Lot lot = get(id, companies);
        lot.requireVersion(version);
        requireExpiry(products.get(lot.productId()), expiresOn);
        lot.correctExpiry(expiresOn);
        return rows.saveAndFlush(lot);
    }
}
