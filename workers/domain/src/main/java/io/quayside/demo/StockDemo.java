package io.quayside.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Order(DemoLoader.STOCK)
class StockDemo implements DemoLoader {

    private static final long SEED = 20_260_404;
    private final JdbcTemplate jdbc;

    StockDemo(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "stock levels";
    }

    @Override
    public int load(DemoSize size) {
        List<ListedProduct> products = ListedProduct.all(JdbcClient.create(jdbc));
        return load(products, DemoCompany.QNL, 70) + load(products, DemoCompany.QUS, 45);
    }

    /** The cheaper a thing, the more of it lies there. */
    private int load(List<ListedProduct> products, DemoCompany company, int stockedPercent) {
        Random random = new Random(SEED + stockedPercent);
        List<Object[]> levels = new ArrayList<>();
        for (ListedProduct product : products) {
            if (random.nextInt(100) < stockedPercent) {
                long onHand = Math.round(600 / Math.max(0.05, product.price().doubleValue()) * Math.exp(0.7 * random.nextGaussian()));
                levels.add(new Object[] {company.code(), company.warehouse(), product.id(), BigDecimal.valueOf(onHand),
                        BigDecimal.valueOf(onHand * random.nextInt(40) / 100)});
            }
        }
        jdbc.batchUpdate("INSERT INTO inventory_stock_level (company_code, warehouse_code, product_id, on_hand, reserved) VALUES (?, ?, ?, ?, ?)", levels);
        return levels.size();
    }
}
