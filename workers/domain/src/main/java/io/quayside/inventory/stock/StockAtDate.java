package io.quayside.inventory.stock;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.UtcTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stock at the end of any day: what lies there now, less what has moved since. The index on company and time finds the moves. */
@Service
public class StockAtDate {

    /** What is asked for; null leaves it open. */
    public record Question(Collection<String> companies, LocalDate date, @Nullable Long productId, @Nullable Long locationId, @Nullable Long lotId,
            @Nullable String warehouseCode, @Nullable Long ownerId, Collection<String> ids) {
    }

    private static final String ID = "CONCAT(change_of.product_id, '-', change_of.location_id, '-', change_of.lot_id, '-', change_of.owner_id)";
    private static final String CHANGES = """
            SELECT change_of.company_code, change_of.product_id, change_of.location_id, change_of.lot_id, change_of.owner_id,
              SUM(change_of.quantity) AS on_hand FROM (
              SELECT company_code, product_id, location_id, lot_id, owner_id, on_hand AS quantity FROM inventory_quant WHERE company_code IN (:companies)%1$s
              UNION ALL SELECT company_code, product_id, to_location_id, COALESCE(lot_id, 0), COALESCE(owner_id, 0), -quantity_value FROM inventory_stock_move
                WHERE (%2$s) AND to_kind NOT IN (:outside)%1$s
              UNION ALL SELECT company_code, product_id, from_location_id, COALESCE(lot_id, 0), COALESCE(owner_id, 0), quantity_value FROM inventory_stock_move
                WHERE (%2$s) AND from_kind NOT IN (:outside)%1$s
            ) change_of WHERE %3$s GROUP BY change_of.company_code, change_of.product_id, change_of.location_id, change_of.lot_id,
            change_of.owner_id HAVING SUM(change_of.quantity) <> 0""";
    private final JdbcClient jdbc;
    private final Companies companies;

    StockAtDate(JdbcClient jdbc, Companies companies) {
        this.jdbc = jdbc;
        this.companies = companies;
    }

    /** Sorted by {@code sku}, {@code location_code} or {@code on_hand}. */
    @Transactional(readOnly = true)
    public Page<PastStock> list(Question question, Pageable page) {
        if (question.companies().isEmpty()) {
            return Page.empty(page);
        }
        Map<String, Object> parameters = parameters(question);
        String rows = rows(question);
        String order = String.join(", ", page.getSort().stream().map(StockAtDate::order).toList());
        List<PastStock> found = jdbc.sql("SELECT past.* " + rows + " ORDER BY " + order + " LIMIT " + page.getPageSize() + " OFFSET " + page.getOffset())
                .params(parameters).query(PastStock.class).list();
        return new PageImpl<>(found, page, jdbc.sql("SELECT COUNT(*) " + rows).params(parameters).query(Long.class).single());
    }

    private static String order(Sort.Order order) {
        if (!List.of("sku", "location_code", "on_hand", "id").contains(order.getProperty())) {
            throw new IllegalArgumentException("not a column: " + order.getProperty());
        }
        return "past." + order.getProperty() + " " + order.getDirection();
    }

    private String rows(Question question) {
        return """
                FROM (SELECT CONCAT(sum_of.product_id, '-', sum_of.location_id, '-', sum_of.lot_id, '-', sum_of.owner_id) AS id, sum_of.company_code, location.warehouse_code,
                  sum_of.product_id, product.sku, product.name AS product_name, product.base_unit AS unit, sum_of.location_id, location.code AS location_code,
                  NULLIF(sum_of.lot_id, 0) AS lot_id, lot.number AS lot_number,
                  NULLIF(sum_of.owner_id, 0) AS owner_id, owner.name AS owner_name, sum_of.on_hand
                FROM (%s) sum_of JOIN masterdata_product product ON product.id = sum_of.product_id JOIN masterdata_location location ON location.id = sum_of.location_id
                LEFT JOIN inventory_lot lot ON lot.id = sum_of.lot_id LEFT JOIN masterdata_vendor owner ON owner.id = sum_of.owner_id%s) past""".formatted(changes(question),
                question.warehouseCode() == null ? "" : " WHERE location.warehouse_code = :warehouse");
    }

    private String changes(Question question) {
        List<String> since = new ArrayList<>();
        for (int i = 0; i < question.companies().size(); i++) {
            since.add("company_code = :company%1$d AND moved_at >= :end%1$d".formatted(i));
        }
        List<String> wanted = new ArrayList<>(List.of("TRUE"));
        if (question.locationId() != null) {
            wanted.add("change_of.location_id = :location");
        }
        if (question.lotId() != null) {
            wanted.add("change_of.lot_id = :lot");
        }
        if (question.ownerId() != null) {
            wanted.add("change_of.owner_id = :owner");
        }
        if (!question.ids().isEmpty()) {
            wanted.add(ID + " IN (:ids)");
        }
        return CHANGES.formatted(question.productId() == null ? "" : " AND product_id = :product", String.join(" OR ", since), String.join(" AND ", wanted));
    }

    private Map<String, Object> parameters(Question question) {
        Map<String, Object> all = new HashMap<>(Map.of("companies", question.companies(), "outside", List.of("SUPPLIER", "CUSTOMER", "LOSS", "PRODUCTION", "SCRAP")));
        int number = 0;
        for (String company : question.companies()) {
            all.put("company" + number, company);
            all.put("end" + number++, UtcTime.column(question.date().plusDays(1).atStartOfDay(companies.get(company).timeZone()).toInstant()));
        }
        all.put("product", question.productId());
        all.put("location", question.locationId());
        all.put("lot", question.lotId());
        all.put("warehouse", question.warehouseCode());
        all.put("owner", question.ownerId());
        all.put("ids", question.ids());
        return all;
    }
}
