package io.quayside.inventory.relocation;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.putaway.BinCapacity;
import io.quayside.inventory.putaway.HazardousGoods;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * From bin to bin. What is in inspection or blocked leaves its place by a decision of its process alone, and goods for another warehouse
 * by a transfer. The document behind such a move is the place that the goods were taken from.
 */
@Service
public class RelocatingStock {

    private final MovingStock moving;
    private final Locations locations;
    private final Products products;
    private final UnitsOfMeasure units;
    private final BinCapacity capacity;
    private final RetriedTransactions transactions;

    RelocatingStock(MovingStock moving, Locations locations, Products products, UnitsOfMeasure units, BinCapacity capacity,
            RetriedTransactions transactions) {
        this.moving = moving;
        this.locations = locations;
        this.products = products;
        this.units = units;
        this.capacity = capacity;
        this.transactions = transactions;
    }

    /** @throws Refusal.Conflict as {@link MovingStock#move} */
    public StockMove relocate(RelocateStock command, String by, Collection<String> companies) {
        if (!companies.contains(command.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        Location from = place(command.fromLocationId(), command.companyCode(), "fromLocationId");
        Location to = place(command.toLocationId(), command.companyCode(), "toLocationId");
        Product product = products.find(command.productId(), Set.of()).orElseThrow(() -> new Refusal.Invalid("productId", "does not exist"));
        require(from.kind().isAvailable(), "fromLocationId", "holds goods that only a decision about them may move");
        require(to.kind().isAvailable(), "toLocationId", "is not a place for stock");
        require(from.warehouseCode().equals(to.warehouseCode()), "toLocationId", "is in another warehouse; send a transfer");
        HazardousGoods.require(product, to, "toLocationId");
        Quantity quantity = units.inBaseUnit(command.quantity(), product, "quantity");
        MoveStock move = new MoveStock(command.companyCode(), "relocation:" + command.key(), product.id(), command.lotId(), quantity, from.id(), to.id(),
                MoveReason.TRANSFER, new SourceDocument("relocation", from.id(), null, from.code()), null, by)
                .ownedBy(command.ownerId()).because(command.note());
        return transactions.call(() -> {
            capacity.lock(to);
            boolean again = moving.find(command.companyCode(), move.key()).isPresent();
            StockMove moved = moving.move(List.of(move)).getFirst();
            if (!again) {
                capacity.require(product, quantity, to, "toLocationId");
            }
            return moved;
        });
    }

    private Location place(long id, String company, String field) {
        return locations.find(id, Set.of(company)).filter(each -> each.warehouseCode() != null)
                .orElseThrow(() -> new Refusal.Invalid(field, "is not a place in a warehouse of the company"));
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refusal.Invalid(field, message);
        }
    }
}
