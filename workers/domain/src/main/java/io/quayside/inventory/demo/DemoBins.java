package io.quayside.inventory.demo;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The storage bins of a warehouse that are in use, those for hazardous goods apart; one in five is free for what comes. */
record DemoBins(List<Long> ordinary, List<Long> hazardous) {

    static DemoBins of(JdbcClient jdbc, String warehouse) {
        return new DemoBins(ids(jdbc, warehouse, "IS NULL"), ids(jdbc, warehouse, "IS NOT NULL"));
    }

    private static List<Long> ids(JdbcClient jdbc, String warehouse, String hazard) {
        List<Long> all = jdbc.sql("SELECT id FROM masterdata_location WHERE warehouse_code = ? AND kind = 'STORAGE' AND hazard_classes " + hazard + " ORDER BY path")
                .param(warehouse).query(Long.class).list();
        return all.subList(0, all.size() - all.size() / 5);
    }

    long pick(String hazardClass, Random random) {
        List<Long> bins = hazardClass == null ? ordinary : hazardous;
        return bins.get(random.nextInt(bins.size()));
    }
}
