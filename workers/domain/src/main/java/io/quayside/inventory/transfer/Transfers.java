package io.quayside.inventory.transfer;

import io.quayside.inventory.count.PlanningCounts;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Locations locations;
    private final Products products;
    private final NumberSequences numbers;
    private final RetriedTransactions transactions;
    private final Clock clock;

    Transfers(TransferRows rows, TransferLineRows lines, MovingStock moving, PlanningCounts counts, Locations locations, Products products, NumberSequences numbers,
            RetriedTransactions transactions, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.moving = moving;
        this.counts = counts;
        this.locations = locations;
        this.products = products;
        this.numbers = numbers;
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
            List<TransferLine> sent = lines.saveAllAndFlush(command.lines().stream().map(line -> new TransferLine(transfer.id(), line, unit(product, line.productId()))).toList());
            long transit = locations.virtual(command.companyCode(), LocationKind.TRANSIT).id();
            moving.move(sent.stream().map(line -> move(transfer, line, "sent", line.quantity().value(), line.fromLocationId(), transit, by)).toList());
            return transfer;
        });
    }

    /** @param received by line; what is missing goes to approval, and stays on its way by the book until then */
    public Transfer receive(long id, Map<Long, BigDecimal> received, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Transfer transfer = get(id, companies);
            transfer.receive(by, clock.instant());
            List<TransferLine> sent = lines(id);
            sent.forEach(line -> line.receive(received.getOrDefault(line.id(), line.quantity().value())));
            lines.saveAllAndFlush(sent);
            long transit = locations.virtual(transfer.companyCode(), LocationKind.TRANSIT).id();
            moving.move(sent.stream().filter(line -> line.received().signum() > 0)
                    .map(line -> move(transfer, line, "received", line.received(), transit, transfer.toLocationId(), by)).toList());
            miss(transfer, sent, by);
            return rows.saveAndFlush(transfer);
        });
    }

    private void miss(Transfer transfer, List<TransferLine> sent, String by) {
        List<PlanningCounts.Arrived> missing = sent.stream().filter(line -> line.received().compareTo(line.quantity().value()) < 0)
                .map(line -> new PlanningCounts.Arrived(line.productId(), line.lotId(), line.quantity().unit(), line.quantity().value(), line.received())).toList();
        if (!missing.isEmpty()) {
            transfer.miss(counts.shortage(transfer.companyCode(), transfer.toWarehouse(), missing, by).id());
        }
    }

    private String from(SendTransfer command, Location to) {
        Set<String> warehouses = Set.copyOf(locations.byId(command.lines().stream().map(SendTransfer.Line::fromLocationId).toList()).values().stream()
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

    private static String unit(Map<Long, Product> product, long id) {
        if (!product.containsKey(id)) {
            throw new Refusal.Invalid("lines", "name a product that does not exist");
        }
        return product.get(id).baseUnit();
    }

    private static MoveStock move(Transfer transfer, TransferLine line, String step, BigDecimal quantity, long from, long to, String by) {
        return new MoveStock(transfer.companyCode(), "transfer:%d:%s".formatted(line.id(), step), line.productId(), line.lotId(), Quantity.of(quantity, line.quantity().unit()),
                from, to, MoveReason.TRANSFER, new SourceDocument("transfer", transfer.id(), line.id(), transfer.number()), null, by);
    }
}
