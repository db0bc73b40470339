package io.quayside.inventory.kit;

import io.quayside.inventory.lot.LotOrigin;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.reservation.FreeStock;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Amounts;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes components by the removal strategy of each, and makes kits of them in the same transaction. */
@Service
public class AssemblingKits {

    private static final String DOCUMENT_TYPE = "assembly-order";
    private static final RowFilter<AssemblyOrder> FILTER = new RowFilter<>("id", "companyCode", "number", Set.of("companyCode", "number", "productId", "kitId", "lotId", "assembledAt"));
    private final AssemblyOrderRows rows;
    private final Kits kits;
    private final FreeStock stock;
    private final MovingStock moving;
    private final Lots lots;
    private final Locations locations;
    private final Products products;
    private final UnitsOfMeasure units;
    private final NumberSequences numbers;
    private final RetriedTransactions transactions;
    private final Clock clock;

    AssemblingKits(AssemblyOrderRows rows, Kits kits, FreeStock stock, MovingStock moving, Lots lots, Locations locations, Products products, UnitsOfMeasure units, NumberSequences numbers,
            RetriedTransactions transactions, Clock clock) {
        this.rows = rows;
        this.kits = kits;
        this.stock = stock;
        this.moving = moving;
        this.lots = lots;
        this.locations = locations;
        this.products = products;
        this.units = units;
        this.numbers = numbers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<AssemblyOrder> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public AssemblyOrder get(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("assembly order", id));
    }

    /** @throws Refusal.Conflict {@code insufficient-stock} when a component is short */
    public AssemblyOrder assemble(AssembleKits command, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Kit kit = kits.get(command.kitId(), companies);
            Location into = locations.find(command.locationId(), Set.of(kit.companyCode())).filter(place -> place.kind() == LocationKind.STORAGE)
                    .orElseThrow(() -> new Refusal.Invalid("locationId", "is not a storage bin of the company"));
            Product product = products.get(kit.productId());
            requireActive(kit, product);
            Quantity quantity = units.inBaseUnit(Quantity.of(command.quantity(), command.unit() == null ? product.baseUnit() : command.unit()), product, "quantity");
            AssemblyOrder order = rows.saveAndFlush(new AssemblyOrder(kit, numbers.nextNumber(kit.companyCode(), "AO"), lot(kit, product, command), quantity, into.id(), clock.instant(), by));
            List<MoveStock> moves = new ArrayList<>();
            kit.components().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(each -> moves.addAll(consume(order, into, each.getKey(), each.getValue().multiply(quantity.value()))));
            moves.add(produce(order, kit));
            moving.move(moves);
            return order;
        });
    }

    /**
     * Takes the kits apart: every move of the assembly is moved back, so that the components lie where they were taken from.
     *
     * @throws Refusal.Conflict {@code insufficient-stock} when the kits are no longer where they were put
     */
    public AssemblyOrder reverse(long id, String why, String by, Collection<String> companies) {
        return transactions.call(() -> {
            AssemblyOrder order = get(id, companies);
            order.reverse(why, by, clock.instant());
            moving.of(new SourceDocument(DOCUMENT_TYPE, order.id(), null, order.number())).stream()
                    .sorted(Comparator.comparing(move -> move.toKind() == LocationKind.PRODUCTION))
                    .forEach(move -> moving.reverse(move.id(), move.key() + ":back", by, why));
            return rows.saveAndFlush(order);
        });
    }

    private static void requireActive(Kit kit, Product product) {
        if (!kit.isActive()) {
            throw new Refusal.Conflict("kit-inactive", "The kit %s is no longer assembled.".formatted(product.sku()));
        }
    }

    private List<MoveStock> consume(AssemblyOrder order, Location into, long productId, BigDecimal wanted) {
        Product component = products.get(productId);
        long production = locations.virtual(order.companyCode(), LocationKind.PRODUCTION).id();
        List<MoveStock> moves = new ArrayList<>();
        for (FreeStock.Share each : stock.take(order.companyCode(), into.warehouseCode(), component, wanted)) {
            moves.add(move(order, "in:%d:%d".formatted(productId, moves.size()), productId, each.lotId(), Quantity.of(each.quantity(), component.baseUnit()), each.locationId(), production)
                    .ownedBy(each.ownerId()));
        }
        return moves;
    }

    /** The work is what the kits are worth beyond their components. */
    private MoveStock produce(AssemblyOrder order, Kit kit) {
        long production = locations.virtual(order.companyCode(), LocationKind.PRODUCTION).id();
        MoveStock made = move(order, "out", order.productId(), order.lotId(), order.quantity(), production, order.locationId());
        return kit.labour() == null ? made : new MoveStock(made.companyCode(), made.key(), made.productId(), made.lotId(), made.quantity(), made.fromLocationId(),
                made.toLocationId(), made.reason(), made.source(), Amounts.multiply(kit.labour(), order.quantity()), made.by());
    }

    private static MoveStock move(AssemblyOrder order, String key, long productId, @Nullable Long lotId, Quantity quantity, long from, long to) {
        return new MoveStock(order.companyCode(), "assembly:%d:%s".formatted(order.id(), key), productId, lotId, quantity, from, to, MoveReason.ASSEMBLY,
                new SourceDocument(DOCUMENT_TYPE, order.id(), null, order.number()), null, order.assembledBy());
    }

    private @Nullable Long lot(Kit kit, Product product, AssembleKits command) {
        return product.tracking() == Tracking.NONE ? null : lots.findOrCreate(kit.companyCode(), product.id(), command.lotNumber() == null ? "" : command.lotNumber(),
                new LotOrigin(command.expiresOn(), null, null)).id();
    }
}
