package io.quayside.planning.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** All products of a company, or one, everywhere or in one warehouse; as of a day. */
public record PlanningScope(String companyCode, LocalDate today, @Nullable Long productId, @Nullable String warehouseCode) {

    public static PlanningScope all(String companyCode, LocalDate today) {
        return new PlanningScope(companyCode, today, null, null);
    }

    /** Limits what a query calls {@code product_id} and {@code warehouse_code}. */
    String where() {
        return (productId == null ? "" : " AND product_id = :product") + (warehouseCode == null ? "" : " AND warehouse_code = :warehouse");
    }

    String whereProduct() {
        return productId == null ? "" : " AND product_id = :product";
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.param("company", companyCode).param("today", today).param("product", productId).param("warehouse", warehouseCode);
    }
}
