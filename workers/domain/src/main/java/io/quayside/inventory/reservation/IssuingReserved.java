package io.quayside.inventory.reservation;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Brings reserved goods to where they are packed, and hands them to the customer; the cost of sales is posted with the move. */
@Service
public class IssuingReserved {

    private static final String DOCUMENT_TYPE = "goods-issue";
    private final ReservationRows rows;
    private final ProductStock stock;
    private final MovingStock moving;
    private final Locations locations;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final RetriedTransactions transactions;

    IssuingReserved(ReservationRows rows, ProductStock stock, MovingStock moving, Locations locations, JdbcClient jdbc, EntityManager entities,
            RetriedTransactions transactions) {
        this.rows = rows;
        this.stock = stock;
        this.moving = moving;
        this.locations = locations;
        this.jdbc = jdbc;
        this.entities = entities;
        this.transactions = transactions;
    }

    /** @throws Refusal.Conflict {@code not-reserved} when less is kept for the reservation, or {@code wrong-status} when it is closed */
    public Reservation issue(long id, IssueReserved command, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Reservation reservation = rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("reservation", id));
            stock.lock(reservation.companyCode(), reservation.productId());
            entities.refresh(reservation);
            Optional<BigDecimal> taken = taken(reservation, command);
            if (taken.isPresent()) {
                requireSame(command, taken.get());
            } else {
                moving.move(moves(reservation, command, by));
                entities.refresh(reservation);
            }
            return reservation;
        });
    }

    private List<MoveStock> moves(Reservation reservation, IssueReserved command, String by) {
        if (reservation.status() != ReservationStatus.OPEN) {
            throw new Refusal.Conflict("wrong-status", "This reservation is closed: nothing is kept for it any more.");
        }
        Location to = destination(reservation, command);
        List<Allocation> kept = kept(reservation, to);
        BigDecimal open = command.quantity() == null ? kept.stream().map(Allocation::quantity).reduce(BigDecimal.ZERO, BigDecimal::add) : command.quantity();
        List<MoveStock> moves = new ArrayList<>();
        for (Allocation each : kept) {
            BigDecimal share = each.quantity().min(open);
            if (share.signum() > 0) {
                moves.add(move(reservation, command, each, share, to, moves.size(), by));
                open = open.subtract(share);
            }
        }
        if (open.signum() > 0 || moves.isEmpty()) {
            throw new Refusal.Conflict("not-reserved", "Not that much is kept for this reservation yet.");
        }
        return moves;
    }

    /** What is packed already goes first; what lies at the destination stays there. */
    private List<Allocation> kept(Reservation reservation, Location to) {
        List<Allocation> all = stock.allocations(List.of(reservation.id())).stream().filter(each -> each.quant().locationId() != to.id()).toList();
        var places = locations.byId(all.stream().map(each -> each.quant().locationId()).toList());
        return all.stream().sorted(Comparator.<Allocation>comparingInt(each -> places.get(each.quant().locationId()).kind() == LocationKind.STORAGE ? 1 : 0)
                .thenComparing(Allocation::quant)).toList();
    }

    private Location destination(Reservation reservation, IssueReserved command) {
        return command.toLocationId() == null ? locations.virtual(reservation.companyCode(), LocationKind.CUSTOMER)
                : locations.find(command.toLocationId(), List.of(reservation.companyCode()))
                        .filter(place -> place.kind() == LocationKind.PACKING || place.kind() == LocationKind.OUTPUT)
                        .filter(place -> reservation.warehouseCode().equals(place.warehouseCode()))
                        .orElseThrow(() -> new Refusal.Invalid("toLocationId", "is no place for packing or shipping in %s".formatted(reservation.warehouseCode())));
    }

    private static MoveStock move(Reservation reservation, IssueReserved command, Allocation each, BigDecimal share, Location to, int number, String by) {
        String document = command.document() == null || command.document().isBlank() ? reservation.source().number() : command.document().trim();
        return new MoveStock(reservation.companyCode(), key(reservation, command) + number, reservation.productId(), none(each.quant().lotId()),
                Quantity.of(share, reservation.quantity().unit()), each.quant().locationId(), to.id(),
                to.kind() == LocationKind.CUSTOMER ? MoveReason.ISSUE : MoveReason.PICK, new SourceDocument(DOCUMENT_TYPE, reservation.id(), null, document), null, by)
                .ownedBy(none(each.quant().ownerId())).reservedBy(reservation.id());
    }

    private Optional<BigDecimal> taken(Reservation reservation, IssueReserved command) {
        return jdbc.sql("SELECT SUM(quantity_value) FROM inventory_stock_move WHERE company_code = ? AND move_key LIKE ?")
                .params(reservation.companyCode(), key(reservation, command).replace("_", "\\_").replace("%", "\\%") + "%").query(BigDecimal.class).optional();
    }

    private static void requireSame(IssueReserved command, BigDecimal taken) {
        if (command.quantity() != null && command.quantity().compareTo(taken) != 0) {
            throw new Refusal.Conflict("key-reused", "The key %s stands for another quantity.".formatted(command.key()));
        }
    }

    private static String key(Reservation reservation, IssueReserved command) {
        return "reservation:%d:%s:".formatted(reservation.id(), command.key());
    }

    private static @Nullable Long none(long id) {
        return id == 0 ? null : id;
    }
}
