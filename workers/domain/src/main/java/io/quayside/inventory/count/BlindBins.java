package io.quayside.inventory.count;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bins whose book nobody sees who may be asked to count them, until the count is done. */
@Component
public class BlindBins {

    private static final Role[] KNOWING = {Role.ACCOUNTANT, Role.AUDITOR, Role.ADMINISTRATOR};

    private final JdbcClient jdbc;

    BlindBins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are being counted, for somebody who may be asked to count; whoever proves the book knows it anyway. */
    public Set<Long> hiddenFrom(CurrentUser user, Collection<Long> locationIds) {
        return !user.hasRole(Role.RECEIVER) || user.hasAnyRole(KNOWING) ? Set.of() : among(locationIds);
    }

    private Set<Long> among(Collection<Long> locationIds) {
        return locationIds.isEmpty() ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT location_id FROM inventory_bin_lock WHERE location_id IN (:ids)").param("ids", locationIds).query(Long.class).list());
    }
}
