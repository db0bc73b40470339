package io.quayside.purchasing.demo;

import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A product that an active vendor lists today. */
record Offered(long productId, String sku, String name, String categoryCode, String categoryName, String unit, BigDecimal minQuantity,
               long vendorId, String vendorName, BigDecimal amount, String currency) {

    BigMoney price() {
        return Amounts.unitPrice(amount, CurrencyUnit.of(currency));
    }

    /** The same choice for the same seed, so that every demo looks alike. */
    static List<Offered> choice(JdbcClient jdbc, String companyCode, LocalDate today, int count, long seed) {
        List<Offered> all = new ArrayList<>(jdbc.sql("""
                select p.id as product_id, p.sku, p.name, p.category_code, c.name as category_name, l.min_quantity_unit as unit,
                  l.min_quantity_value as min_quantity, v.id as vendor_id, v.name as vendor_name,
                  l.unit_price_amount as amount, l.unit_price_currency as currency
                from masterdata_vendor_price l
                join masterdata_vendor v on v.id = l.vendor_id and v.status = 'ACTIVE' and v.email is not null
                join masterdata_product p on p.id = l.product_id and p.active
                join masterdata_product_category c on c.code = p.category_code
                where l.company_code = :company and l.valid_from <= :today and (l.valid_until is null or l.valid_until >= :today)
                  and l.min_quantity_value <= 10
                order by p.sku, v.number, l.min_quantity_value limit 4000""")
                .param("company", companyCode).param("today", today).query(Offered.class).list());
        Collections.shuffle(all, new Random(seed));
        return all.stream().limit(count).toList();
    }
}
