package io.quayside.inventory.count;

import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has counted which sheet: several may count one together, and nobody is forgotten for who comes after. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Counters {

    private final JdbcClient jdbc;
    private final Clock clock;

    Counters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the present attempt. */
    void add(StockCount count, String username) {
        jdbc.sql("""
                INSERT INTO inventory_count_counter (count_id, attempt, counted_by, since) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE counted_by = counted_by""")
                .params(count.id(), count.attempt(), username, UtcTime.column(clock.instant())).update();
    }

    Map<Long, List<Counter>> byCount(Collection<Long> countIds) {
        return countIds.isEmpty() ? Map.of() : jdbc.sql("""
                SELECT count_id, attempt, counted_by AS username FROM inventory_count_counter WHERE count_id IN (:ids)
                ORDER BY count_id, attempt, since, counted_by""")
                .param("ids", countIds).query(Counter.class).list().stream().collect(Collectors.groupingBy(Counter::countId));
    }
}
