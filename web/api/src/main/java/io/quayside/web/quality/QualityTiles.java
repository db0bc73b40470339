package io.quayside.web.quality;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.CompanyDays;
import io.quayside.web.home.HomeTiles;
import io.quayside.web.home.Tile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an inspector. */
@Component
@Order(5)
class QualityTiles implements HomeTiles {

    private final CompanyDays days;
    private final JdbcClient jdbc;

    QualityTiles(CompanyDays days, JdbcClient jdbc) {
        this.days = days;
        this.jdbc = jdbc;
    }

    @Override
    public List<Tile> of(CurrentUser user, Collection<String> companies) {
        if (!user.hasRole(Role.QUALITY_INSPECTOR) || companies.isEmpty()) {
            return List.of();
        }
        LocalDate today = companies.stream().map(days::today).min(LocalDate::compareTo).orElseThrow();
        return List.of(
                Tile.count("inspectionsDue", inspections("PLANNED", companies), Tile.list("inspections", Map.of("status", "PLANNED"))),
                Tile.count("inQuarantine", inspections("QUARANTINED", companies), Tile.list("inspections", Map.of("status", "QUARANTINED"))),
                Tile.count("nonconformancesDue", due(today, companies), Tile.list("nonconformances", Map.of("status", "ANALYSED", "dueOn_lte", today.toString()))));
    }

    private long inspections(String status, Collection<String> companies) {
        return jdbc.sql("select count(*) from quality_inspection where company_code in (:companies) and status = :status").param("companies", companies)
                .param("status", status).query(Long.class).single();
    }

    private long due(LocalDate today, Collection<String> companies) {
        return jdbc.sql("select count(*) from quality_nonconformance where company_code in (:companies) and status = 'ANALYSED' and due_on <= :today")
                .param("companies", companies).param("today", today).query(Long.class).single();
    }
}
