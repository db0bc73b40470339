package io.quayside.inventory.transfer;

import io.quayside.inventory.count.CountStatus;
import io.quayside.inventory.count.Counts;
import io.quayside.inventory.count.PlanningCounts;
import io.quayside.inventory.count.StockCount;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves goods in two steps: out of the bins when they are sent, into the other warehouse when they arrive. In between they are on their way. */
@Service
public class Transfers {

    private static final RowFilter<Transfer> FILTER = new RowFilter<>("id", "companyCode", "number",
            Set.of("companyCode", "number", "fromWarehouse", "toWarehouse", "status", "sentAt"));
    private final TransferRows rows;
    private final TransferLineRows lines;
    private final MovingStock moving;
    private final PlanningCounts counts;
    private final Counts sheets;
    private final Locations locations;
    private final Products products;
    private final UnitsOfMeasure units;
    private final NumberSequences numbers;
    private final ApplicationEventPublisher events;
    private final RetriedTransactions transactions;
    private final Clock clock;

    Transfers(TransferRows rows, TransferLineRows lines, MovingStock moving, PlanningCounts counts, Counts sheets, Locations locations, Products products,
            UnitsOfMeasure units, NumberSequences numbers, ApplicationEventPublisher events, RetriedTransactions transactions, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.moving = moving;
        this.counts = counts;
        this.sheets = sheets;
        this.locations = locations;
        this.products = products;
        this.units = units;
        this.numbers = numbers;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<Transfer> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public Transfer get(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("transfer", id));
    }

    @Transactional(readOnly = true)
    public List<TransferLine> lines(long transferId) {
        return lines.findByTransferIdOrderById(transferId);
    }

    public Transfer send(SendTransfer command, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Location to = locations.find(command.toLocationId(), companies).filter(place -> place.kind().isAvailable() && place.companyCode().equals(command.companyCode()))
                    .orElseThrow(() -> new Refusal.Invalid("toLocationId", "is not a place for stock of the company"));
            Map<Long, Product> product = products.byId(command.lines().stream().map(SendTransfer.Line::productId).toList());
            Transfer transfer = rows.saveAndFlush(new Transfer(numbers.nextNumber(command.companyCode(), "TR"), from(command, to), to, clock.instant(), by));
            List<TransferLine> sent = lines.saveAllAndFlush(command.lines().stream().map(line -> new TransferLine(transfer.id(), line, quantity(product, line))).toList());
            long transit = transit(transfer);
            moving.move(sent.stream().map(line -> move(transfer, line, "sent", line.quantity().value(), line.fromLocationId(), transit, by)).toList());
            return transfer;
        });
    }

    /**
     * What is missing goes to approval, and stays on its way by the book until then. Where the loss is not approved, the rest may still arrive.
     *
     * @param received by line, of what is on its way; a line that is not named arrived in full
     * @throws Refusal.Conflict {@code transfer-received} when nothing is on its way any more, {@code loss-undecided} while a loss waits for approval
     */
    public Transfer receive(long id, Map<Long, BigDecimal> received, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Transfer transfer = get(id, companies);
            List<TransferLine> open = onTheirWay(transfer);
            List<PlanningCounts.Arrived> missing = new ArrayList<>();
            List<MoveStock> moves = new ArrayList<>();
            transfer.receive(by, clock.instant());
            for (TransferLine line : open) {
                BigDecimal sent = line.onItsWay();
                BigDecimal arrived = received.getOrDefault(line.id(), sent);
                line.receive(arrived);
                if (arrived.signum() > 0) {
                    moves.add(move(transfer, line, step(transfer.receipts()), arrived, transit(transfer), transfer.toLocationId(), by));
                }
                if (arrived.compareTo(sent) < 0) {
                    missing.add(new PlanningCounts.Arrived(line.productId(), line.lotId(), line.ownerId(), line.quantity().unit(), sent, arrived));
                }
            }
            lines.saveAllAndFlush(open);
            List<StockMove> arrived = moving.move(moves);
            if (!missing.isEmpty()) {
                transfer.miss(counts.shortage(transfer.companyCode(), transfer.toWarehouse(), missing, by).id());
            }
            rows.saveAndFlush(transfer);
            events.publishEvent(new TransferReceived(transfer, arrived));
            return transfer;
        });
    }

    /** What has not arrived goes back to where it came from. */
    public Transfer sendBack(long id, String why, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Transfer transfer = get(id, companies);
            List<TransferLine> open = onTheirWay(transfer);
            String step = "sent-back:" + transfer.version();
            moving.move(open.stream().map(line -> move(transfer, line, step, line.onItsWay(), transit(transfer), line.fromLocationId(), by).because(why)).toList());
            open.forEach(TransferLine::sendBack);
            lines.saveAllAndFlush(open);
            transfer.sendBack(transfer.status() == TransferStatus.SENT, why);
            return rows.saveAndFlush(transfer);
        });
    }

    /** It was not received after all: what was booked as arrived is on its way again, by moves back. */
    public Transfer takeReceiptBack(long id, String why, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Transfer transfer = get(id, companies);
            Optional<StockCount> loss = loss(transfer);
            if (transfer.status() != TransferStatus.RECEIVED) {
                throw new Refusal.Conflict("transfer-not-received", "%s has not been received.".formatted(transfer.number()));
            }
            if (loss.filter(count -> !count.status().isOver() || count.status() == CountStatus.POSTED).isPresent()) {
                throw new Refusal.Conflict("loss-counted", "%s decides about what was missing; the receipt cannot be taken back now.".formatted(loss.get().number()));
            }
            List<TransferLine> all = lines(id);
            all.forEach(line -> receivedMoves(transfer, line).forEach(move -> moving.reverse(move.id(), move.key() + ":back", by, why)));
            all.forEach(TransferLine::takeReceiptBack);
            lines.saveAllAndFlush(all);
            transfer.takeReceiptBack(why);
            return rows.saveAndFlush(transfer);
        });
    }

    /** Whether something may still arrive or go back. */
    @Transactional(readOnly = true)
    public boolean isOnItsWay(Transfer transfer, List<TransferLine> lines) {
        return transfer.status() != TransferStatus.SENT_BACK && lines.stream().anyMatch(line -> line.onItsWay().signum() > 0)
                && loss(transfer).map(StockCount::status).filter(status -> !status.isOver() || status == CountStatus.POSTED).isEmpty();
    }

    private List<TransferLine> onTheirWay(Transfer transfer) {
        loss(transfer).filter(count -> !count.status().isOver()).ifPresent(count -> {
            throw new Refusal.Conflict("loss-undecided", "%s decides about what was missing. Cancel it when the goods have turned up.".formatted(count.number()));
        });
        List<TransferLine> all = lines(transfer.id());
        if (!isOnItsWay(transfer, all)) {
            throw new Refusal.Conflict("transfer-received", transfer.status() == TransferStatus.SENT_BACK ? "%s was sent back.".formatted(transfer.number())
                    : "%s was received already.".formatted(transfer.number()));
        }
        return all.stream().filter(line -> line.onItsWay().signum() > 0).toList();
    }

    private Optional<StockCount> loss(Transfer transfer) {
        return Optional.ofNullable(transfer.countId()).map(count -> sheets.get(count, Set.of(transfer.companyCode())));
    }

    private List<StockMove> receivedMoves(Transfer transfer, TransferLine line) {
        return IntStream.rangeClosed(1, transfer.receipts()).mapToObj(receipt -> moving.find(transfer.companyCode(), key(line, step(receipt)))).flatMap(Optional::stream)
                .filter(move -> !moving.isReversed(move.id())).toList();
    }

    private static String step(int receipt) {
        return receipt == 1 ? "received" : "received:" + receipt;
    }

    private String from(SendTransfer command, Location to) {
        Map<Long, Location> places = locations.byId(command.lines().stream().map(SendTransfer.Line::fromLocationId).toList());
        if (places.values().stream().anyMatch(place -> !place.kind().isAvailable())) {
            throw new Refusal.Invalid("lines", "take goods from a place that only a decision about them lets them leave");
        }
        Set<String> warehouses = Set.copyOf(places.values().stream()
                .filter(place -> place.warehouseCode() != null && place.companyCode().equals(command.companyCode())).map(Location::warehouseCode).toList());
        if (warehouses.size() != 1) {
            throw new Refusal.Invalid("lines", "must come from one warehouse of the company");
        }
        String from = warehouses.iterator().next();
        if (from.equals(to.warehouseCode())) {
            throw new Refusal.Invalid("toLocationId", "is in the same warehouse");
        }
        return from;
    }

    private Quantity quantity(Map<Long, Product> product, SendTransfer.Line line) {
        if (!product.containsKey(line.productId())) {
            throw new Refusal.Invalid("lines", "name a product that does not exist");
        }
        Product goods = product.get(line.productId());
        return units.inBaseUnit(Quantity.of(line.quantity(), line.unit() == null ? goods.baseUnit() : line.unit()), goods, "lines");
    }

    private long transit(Transfer transfer) {
        return locations.virtual(transfer.companyCode(), LocationKind.TRANSIT).id();
    }

    private static String key(TransferLine line, String step) {
        return "transfer:%d:%s".formatted(line.id(), step);
    }

    private static MoveStock move(Transfer transfer, TransferLine line, String step, BigDecimal quantity, long from, long to, String by) {
        return new MoveStock(transfer.companyCode(), key(line, step), line.productId(), line.lotId(), Quantity.of(quantity, line.quantity().unit()),
                from, to, MoveReason.TRANSFER, new SourceDocument("transfer", transfer.id(), line.id(), transfer.number()), null, by).ownedBy(line.ownerId());
    }
}
