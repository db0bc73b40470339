package io.quayside.inventory.replenishment;

import io.quayside.inventory.UsableStock;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.putaway.OpenPutaway;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.RetriedTransactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Proposes to fill up bins, as tasks to carry goods. What lies there and what is on its way both count, so that no need is proposed twice. */
@Service
public class Replenishing {

    record Source(long locationId, @Nullable Long lotId, BigDecimal free) {
    }

    private final ReplenishmentRules rules;
    private final Putaways putaways;
    private final Products products;
    private final Companies companies;
    private final JdbcClient jdbc;
    private final RetriedTransactions transactions;
    private final Clock clock;

    Replenishing(ReplenishmentRules rules, Putaways putaways, Products products, Companies companies, JdbcClient jdbc, RetriedTransactions transactions, Clock clock) {
        this.rules = rules;
        this.putaways = putaways;
        this.products = products;
        this.companies = companies;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All warehouses. @return how many tasks it opened */
    public int replenishAll() {
        return jdbc.sql("SELECT DISTINCT warehouse_code FROM inventory_replenishment_rule WHERE active").query(String.class).list().stream()
                .mapToInt(warehouse -> replenish(warehouse).size()).sum();
    }

    public List<Putaway> replenish(String warehouseCode) {
        return transactions.call(() -> {
            jdbc.sql("SELECT code FROM masterdata_warehouse WHERE code = ? FOR UPDATE").param(warehouseCode).query(String.class).list();
            return rules.of(warehouseCode).stream().map(this::fill).flatMap(List::stream).toList();
        });
    }

    private List<Putaway> fill(ReplenishmentRule active) {
        ReplenishmentRuleDetails rule = active.details();
        BigDecimal wanted = active.wanted(projected(rule));
        Product product = products.get(rule.productId());
        List<Putaway> opened = new ArrayList<>();
        for (Source source : wanted.signum() > 0 ? sources(rule) : List.<Source>of()) {
            BigDecimal share = source.free().min(wanted);
            if (share.signum() > 0) {
                opened.add(putaways.openInto(command(rule, source, Quantity.of(share, product.baseUnit())), rule.locationId(), "the bin is below its minimum"));
                wanted = wanted.subtract(share);
            }
        }
        return opened;
    }

    private static OpenPutaway command(ReplenishmentRuleDetails rule, Source source, Quantity share) {
        long id = Ids.next();
        return new OpenPutaway(rule.companyCode(), "replenishment:" + id, rule.warehouseCode(), rule.productId(), source.lotId(), share, source.locationId(),
                MoveReason.REPLENISHMENT, new SourceDocument("replenishment", id, null, "REPLENISHMENT"), null);
    }

    /** What can be picked there, and what is on its way to it: what is held, expired or a vendor's fills no need. */
    private BigDecimal projected(ReplenishmentRuleDetails rule) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(quant.quantity), 0) FROM (
                  SELECT lot_id, on_hand AS quantity FROM inventory_quant WHERE product_id = :product AND location_id = :bin AND owner_id = 0
                  UNION ALL SELECT COALESCE(lot_id, 0), quantity_value FROM inventory_putaway
                    WHERE suggested_location_id = :bin AND status = 'OPEN' AND product_id = :product
                ) quant LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id WHERE %s""".formatted(UsableStock.USABLE))
                .param("product", rule.productId()).param("bin", rule.locationId()).param("today", today(rule)).query(BigDecimal.class).single();
    }

    /** What is free in other bins, less what is to be carried away from there already; what expires first, then what came first. */
    private List<Source> sources(ReplenishmentRuleDetails rule) {
        return jdbc.sql("""
                SELECT quant.location_id, NULLIF(quant.lot_id, 0) AS lot_id, quant.on_hand - quant.reserved - COALESCE((SELECT SUM(task.quantity_value)
                  FROM inventory_putaway task WHERE task.status = 'OPEN' AND task.product_id = quant.product_id AND task.from_location_id = quant.location_id
                  AND COALESCE(task.lot_id, 0) = quant.lot_id), 0) AS free
                FROM inventory_quant quant JOIN masterdata_location bin ON bin.id = quant.location_id LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id
                WHERE quant.product_id = :product AND bin.warehouse_code = :warehouse AND bin.kind = 'STORAGE' AND bin.id <> :bin AND quant.owner_id = 0
                AND (:zone IS NULL OR bin.zone = :zone) AND quant.on_hand > quant.reserved AND %s AND %s
                AND NOT EXISTS (SELECT 1 FROM inventory_replenishment_rule other WHERE other.location_id = bin.id AND other.product_id = quant.product_id AND other.active)
                ORDER BY lot.expires_on IS NULL, lot.expires_on, quant.incoming_at, bin.pick_sequence, bin.path""".formatted(UsableStock.USABLE, UsableStock.NOT_COUNTED))
                .param("product", rule.productId()).param("warehouse", rule.warehouseCode()).param("bin", rule.locationId()).param("zone", rule.sourceZone())
                .param("today", today(rule)).query(Source.class).list();
    }

    private LocalDate today(ReplenishmentRuleDetails rule) {
        return LocalDate.now(clock.withZone(companies.get(rule.companyCode()).timeZone()));
    }
}
