package io.quayside.inventory.demo;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The storage bins of a warehouse, those for hazardous goods apart. */
record DemoBins(List<Long> ordinary, List<Long> hazardous) {

    static DemoBins of(JdbcClient jdbc, String warehouse) {
        return new DemoBins(ids(jdbc, warehouse, "IS NULL"), ids(jdbc, warehouse, "IS NOT NULL"));
    }

    private static List<Long> ids(JdbcClient jdbc, String warehouse, String hazard) {
        return jdbc.sql("SELECT id FROM masterdata_location WHERE warehouse_code = ? AND kind = 'STORAGE' AND hazard_classes " + hazard + " ORDER BY path")
                .param(warehouse).query(Long.class).list();
    }

    long pick(String hazardClass, Random random) {
        List<Long> bins = hazardClass == null ? ordinary : hazardous;
        return bins.get(random.nextInt(bins.size()));
    }
}
