package io.quayside.inventory.count;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bins whose book nobody sees who may be asked to count them, until the count is done. */
@Component
public class BlindBins {

    private final JdbcClient jdbc;

    BlindBins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are being counted. */
    public Set<Long> among(Collection<Long> locationIds) {
        return locationIds.isEmpty() ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT location_id FROM inventory_bin_lock WHERE location_id IN (:ids)").param("ids", locationIds).query(Long.class).list());
    }
}
