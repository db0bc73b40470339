package io.quayside.planning.figures;

import io.quayside.planning.formula.Spread;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long vendors take: as they say, and how much that varies by what they did. */
@Component
@Transactional(readOnly = true)
public class LeadTimes {

    /** Fewer deliveries say nothing. */
    private static final int ENOUGH = 3;
    private static final int YEAR = 365;
    private final JdbcClient jdbc;

    LeadTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Listed(long productId, long vendorId, int days) {
    }

    private record Vendor(long id, int days) {
    }

    private record Delivered(long productId, int deliveries, BigDecimal total, BigDecimal squares) {
    }

    /** As of one reading. */
    public static final class Known {
        private final Map<Long, Map<Long, Integer>> listed = new HashMap<>();
        private final Map<Long, Integer> vendors = new HashMap<>();
        private final Map<Long, Spread> delivered = new HashMap<>();

        /** What the vendor says for the product; without a vendor the longest of those who list it, since nobody knows yet who will deliver. */
        public int days(long productId, @Nullable Long vendorId) {
            Map<Long, Integer> offers = listed.getOrDefault(productId, Map.of());
            return vendorId == null ? offers.values().stream().max(Integer::compare).orElse(0)
                    : Optional.ofNullable(offers.get(vendorId)).orElseGet(() -> vendors.getOrDefault(vendorId, 0));
        }

        /** Zero until there were some deliveries. */
        public BigDecimal deviation(long productId) {
            return Optional.ofNullable(delivered.get(productId)).map(Spread::deviation).orElse(BigDecimal.ZERO);
        }
    }

    public Known of(PlanningScope scope) {
        Known known = new Known();
        listed(scope).forEach(each -> known.listed.computeIfAbsent(each.productId(), product -> new HashMap<>()).put(each.vendorId(), each.days()));
        jdbc.sql("SELECT id, lead_time_days AS days FROM masterdata_vendor WHERE company_code = ?").param(scope.companyCode()).query(Vendor.class).list()
                .forEach(vendor -> known.vendors.put(vendor.id(), vendor.days()));
        known.delivered.putAll(delivered(scope).stream().filter(each -> each.deliveries() >= ENOUGH)
                .collect(Collectors.toMap(Delivered::productId, each -> Spread.of(each.total(), each.squares(), each.deliveries()))));
        return known;
    }

    private List<Listed> listed(PlanningScope scope) {
        return scope.bind(jdbc.sql("""
                SELECT product_id, vendor_id, MAX(days) AS days FROM (
                  SELECT price.product_id, price.vendor_id, COALESCE(price.lead_time_days, vendor.lead_time_days) AS days
                  FROM masterdata_vendor_price price JOIN masterdata_vendor vendor ON vendor.id = price.vendor_id
                  WHERE price.company_code = :company AND vendor.status <> 'BLOCKED' AND price.valid_from <= :today AND (price.valid_until IS NULL OR price.valid_until >= :today)
                ) offer WHERE TRUE""" + scope.whereProduct() + " GROUP BY product_id, vendor_id")).query(Listed.class).list();
    }

    /** Days from an order to its goods. */
    private List<Delivered> delivered(PlanningScope scope) {
        return scope.bind(jdbc.sql("""
                SELECT product_id, COUNT(*) AS deliveries, SUM(days) AS total, SUM(days * days) AS squares FROM (
                  SELECT line.product_id, GREATEST(DATEDIFF(receipt.posting_date, orders.sent_at), 0) AS days
                  FROM receiving_goods_receipt receipt JOIN receiving_receipt_line line ON line.receipt_id = receipt.id JOIN purchasing_order orders ON orders.id = receipt.order_id
                  WHERE receipt.company_code = :company AND receipt.status = 'POSTED' AND receipt.posting_date >= :since AND orders.sent_at IS NOT NULL AND line.accepted_value > 0
                ) delivery WHERE TRUE""" + scope.whereProduct() + " GROUP BY product_id")).param("since", scope.today().minusDays(YEAR)).query(Delivered.class).list();
    }
}
