package io.quayside.inventory;

import io.quayside.masterdata.company.Companies;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be promised: goods that are held, expired, returned or on their way do not count. */
@Service
@Transactional(readOnly = true)
public class StockLevels {

    private final JdbcClient jdbc;
    private final Companies companies;
    private final Clock clock;

    StockLevels(JdbcClient jdbc, Companies companies, Clock clock) {
        this.jdbc = jdbc;
        this.companies = companies;
        this.clock = clock;
    }

    /** A product without a quant in a warehouse has no stock there. */
    public StockLevel at(String companyCode, String warehouseCode, long productId) {
        return of(companyCode, List.of(productId)).stream().filter(level -> level.warehouseCode().equals(warehouseCode)).findAny()
                .orElseGet(() -> new StockLevel(companyCode, warehouseCode, productId, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    public List<StockLevel> of(String companyCode, Collection<Long> productIds) {
        if (productIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT quant.company_code, location.warehouse_code, quant.product_id, SUM(quant.on_hand) AS on_hand, SUM(quant.reserved) AS reserved
                FROM inventory_quant quant JOIN masterdata_location location ON location.id = quant.location_id
                LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id
                WHERE quant.company_code = :company AND quant.product_id IN (:products) AND location.kind IN ('INPUT', 'STORAGE', 'PACKING', 'OUTPUT')
                AND %s
                GROUP BY quant.company_code, location.warehouse_code, quant.product_id ORDER BY quant.product_id, location.warehouse_code""".formatted(UsableStock.USABLE))
                .param("company", companyCode).param("products", productIds).param("today", today(companyCode)).query(StockLevel.class).list();
    }

    private LocalDate today(String companyCode) {
        return LocalDate.now(clock.withZone(companies.get(companyCode).timeZone()));
    }
}
