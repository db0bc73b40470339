package io.quayside.purchasing.agreement;

import io.quayside.purchasing.sourcing.Contract;
import io.quayside.purchasing.sourcing.Contracts;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agreements have left, for those who compare offers. */
@Component
class AgreementContracts implements Contracts {

    private final JdbcClient jdbc;

    AgreementContracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Contract> of(String companyCode, Collection<Long> productIds, LocalDate day) {
        return productIds.isEmpty() ? List.of() : jdbc.sql("""
                select l.*, a.number, a.vendor_id, a.vendor_name, a.valid_until, a.release_limit
                from purchasing_agreement_line l join purchasing_agreement a on a.id = l.agreement_id
                where l.product_id in (:products) and a.company_code = :company and a.status = 'ACTIVE' and l.vendor_price_id is not null
                  and a.valid_from <= :day and a.valid_until >= :day
                order by l.product_id, a.vendor_id, a.id""")
                .param("products", productIds).param("company", companyCode).param("day", day).query((row, number) -> contract(row)).list();
    }

    private static Contract contract(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        CurrencyUnit currency = CurrencyUnit.of(row.getString("unit_price_currency"));
        BigDecimal quantity = left(row.getBigDecimal("max_quantity"), row.getBigDecimal("released_quantity"));
        return new Contract(row.getLong("agreement_id"), row.getString("number"), row.getLong("id"), row.getLong("vendor_price_id"),
                row.getLong("vendor_id"), row.getString("vendor_name"), row.getLong("product_id"),
                Amounts.unitPrice(row.getBigDecimal("unit_price_amount"), currency), unit, row.getObject("valid_until", LocalDate.class),
                quantity == null ? null : Quantity.of(quantity, unit),
                money(left(row.getBigDecimal("max_amount"), row.getBigDecimal("released_amount")), currency),
                money(row.getBigDecimal("release_limit"), currency));
    }

    private static @Nullable BigDecimal left(@Nullable BigDecimal most, BigDecimal released) {
        return most == null ? null : most.subtract(released);
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, CurrencyUnit currency) {
        return amount == null ? null : Money.of(currency, amount, RoundingMode.UNNECESSARY);
    }
}
