package io.quayside.inventory.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.demo.ListedProduct;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lay in the warehouses when the demo companies began with Quayside: real moves, with lots and a value. */
@Component
@Order(DemoLoader.STOCK)
class OpeningStockDemo implements DemoLoader {

    private static final Map<String, Integer> STOCKED_PERCENT = Map.of("QNL", 70, "QUS", 45);
    private static final int BATCH = 1000;
    private final JdbcClient jdbc;
    private final Locations locations;
    private final MovingStock moving;
    private final OpeningStockFactory factory;
    private final EntityManager entities;

    OpeningStockDemo(JdbcClient jdbc, Locations locations, MovingStock moving, OpeningStockFactory factory, EntityManager entities) {
        this.jdbc = jdbc;
        this.locations = locations;
        this.moving = moving;
        this.factory = factory;
        this.entities = entities;
    }

    @Override
    public String what() {
        return "moves of opening stock";
    }

    @Override
    public int load(DemoSize size) {
        List<ListedProduct> products = ListedProduct.all(jdbc);
        return STOCKED_PERCENT.keySet().stream().sorted().mapToInt(company -> load(company, products)).sum();
    }

    private int load(String company, List<ListedProduct> products) {
        String warehouse = jdbc.sql("SELECT code FROM masterdata_warehouse WHERE company_code = ?").param(company).query(String.class).single();
        long from = locations.virtual(company, LocationKind.LOSS).id();
        List<MoveStock> moves = factory.moves(company, from, DemoBins.of(jdbc, warehouse), products, STOCKED_PERCENT.get(company));
        for (int start = 0; start < moves.size(); start += BATCH) {
            moving.move(moves.subList(start, Math.min(start + BATCH, moves.size())));
            entities.clear();
        }
        return moves.size();
    }
}
