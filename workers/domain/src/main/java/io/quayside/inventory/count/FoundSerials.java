package io.quayside.inventory.count;

import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Serial numbers that are found in another place than the book says: they are moved from there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FoundSerials {

    record Booked(long productId, long lotId, String number, long locationId, String code, LocationKind kind, @Nullable Long ownerId) {

        /** What is picked, inspected or on its way is waited for there. */
        boolean isMovable() {
            return kind.isAvailable();
        }
    }

    private final JdbcClient jdbc;

    FoundSerials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void requireMovable(StockCount count, Collection<CountLine> sheet) {
        elsewhere(count, sheet).values().stream().filter(booked -> !booked.isMovable()).findAny().ifPresent(booked -> {
            throw new Refusal.Invalid("found", "serial number %s is booked in %s and has to leave there first".formatted(booked.number(), booked.code()));
        });
    }

    /** Where the book has what was found here, by lot. */
    Map<Long, Booked> elsewhere(StockCount count, Collection<CountLine> sheet) {
        List<Long> gained = sheet.stream().filter(line -> line.difference().signum() > 0).map(CountLine::lotId).filter(Objects::nonNull).toList();
        return gained.isEmpty() ? new HashMap<>() : jdbc.sql("""
                SELECT quant.product_id, quant.lot_id, lot.number, quant.location_id, location.code, location.kind, NULLIF(quant.owner_id, 0) AS owner_id
                FROM inventory_quant quant JOIN inventory_lot lot ON lot.id = quant.lot_id JOIN masterdata_location location ON location.id = quant.location_id
                WHERE quant.lot_id IN (:lots) AND lot.is_serial AND quant.location_id <> :bin AND quant.on_hand > 0""")
                .param("lots", gained).param("bin", count.locationId()).query(Booked.class).list().stream().collect(Collectors.toMap(Booked::lotId, Function.identity()));
    }

    /** Another sheet looks for what was taken no more. After the move, which holds what a count that begins would read. */
    void taken(Collection<Booked> found) {
        found.stream().filter(Booked::isMovable).forEach(each -> jdbc.sql("""
                UPDATE inventory_count_line line JOIN inventory_bin_lock bin ON bin.count_id = line.count_id SET line.book = 0
                WHERE bin.location_id = ? AND line.lot_id = ?""").params(each.locationId(), each.lotId()).update());
    }
}
