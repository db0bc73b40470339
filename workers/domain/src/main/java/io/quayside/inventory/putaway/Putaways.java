package io.quayside.inventory.putaway;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import io.quayside.workflow.CaseInHand;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens putaways with a suggestion each, and moves the goods when somebody confirms where they are. */
@Service
public class Putaways {

    private static final RowFilter<Putaway> FILTER = new RowFilter<>("id", "companyCode", null,
            Set.of("companyCode", "warehouseCode", "productId", "lotId", "status", "reason", "suggestedLocationId"));
    private final PutawayRows rows;
    private final SuggestingPutaway suggesting;
    private final BinCapacity capacity;
    private final MovingStock moving;
    private final Locations locations;
    private final Products products;
    private final ApplicationEventPublisher events;
    private final RetriedTransactions transactions;
    private final Clock clock;

    Putaways(PutawayRows rows, SuggestingPutaway suggesting, BinCapacity capacity, MovingStock moving, Locations locations, Products products,
            ApplicationEventPublisher events, RetriedTransactions transactions, Clock clock) {
        this.rows = rows;
        this.suggesting = suggesting;
        this.capacity = capacity;
        this.moving = moving;
        this.locations = locations;
        this.products = products;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<Putaway> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public Putaway get(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("putaway", id));
    }

    @Transactional(readOnly = true)
    public List<Putaway> of(String sourceType, long sourceId) {
        return rows.findBySourceTypeAndSourceIdOrderById(sourceType, sourceId);
    }

    /** One putaway per bin that the goods are suggested for; the same key gives the same putaways again. */
    public List<Putaway> open(OpenPutaway command) {
        return transactions.call(() -> {
            List<Putaway> known = rows.findByCompanyCodeAndKeyStartingWithOrderByKey(command.companyCode(), command.key() + "/");
            if (!known.isEmpty()) {
                return known;
            }
            capacity.lock(command.warehouseCode());
            List<Putaway> opened = new ArrayList<>();
            for (PutawaySuggestion each : suggesting.suggest(command.companyCode(), command.warehouseCode(), command.productId(), command.quantity())) {
                opened.add(new Putaway(command, "%s/%02d".formatted(command.key(), opened.size()), each, clock.instant()));
            }
            return rows.saveAllAndFlush(opened);
        });
    }

    /** One putaway into a bin that is decided already. */
    public Putaway openInto(OpenPutaway command, long locationId, String because) {
        return transactions.call(() -> rows.saveAndFlush(new Putaway(command, command.key() + "/00",
                new PutawaySuggestion(locationId, null, command.quantity(), because), clock.instant())));
    }

    /**
     * The goods lie at this location now. A device that got no answer says it again, and gets the first answer.
     *
     * @throws Refusal.Invalid {@code overrideReason} when it is not the suggested place and no reason is given, {@code locationId} when the
     *     goods may not lie there or there is no room for them
     */
    public Putaway confirm(long id, long locationId, @Nullable String overrideReason, String by, Collection<String> companies) {
        return confirm(id, locationId, null, overrideReason, by, companies);
    }

    /** @param quantity of the goods if not all of them lie there: the rest waits for another bin */
    public Putaway confirm(long id, long locationId, @Nullable Quantity quantity, @Nullable String overrideReason, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Putaway putaway = locked(id, companies);
            if (putaway.isConfirmed(locationId, quantity, by)) {
                return putaway;
            }
            Location to = locations.find(locationId, companies).filter(location -> putaway.warehouseCode().equals(location.warehouseCode()) && location.kind().isAvailable())
                    .orElseThrow(() -> new Refusal.Invalid("locationId", "is not a place for stock in the warehouse"));
            Product product = products.get(putaway.productId());
            HazardousGoods.require(product, to, "locationId");
            Quantity rest = rest(putaway, quantity);
            putaway.reduceTo(putaway.quantity().minus(rest));
            if (rest.isPositive()) {
                capacity.lock(putaway.warehouseCode());
            } else {
                capacity.lock(to);
            }
            putaway.confirm(to.id(), overrideReason, by, clock.instant());
            rows.saveAndFlush(putaway);
            MoveStock move = new MoveStock(putaway.companyCode(), "putaway:" + id, putaway.productId(), putaway.lotId(), putaway.quantity(), putaway.fromLocationId(),
                    to.id(), putaway.reason(), putaway.source(), null, by).ownedBy(putaway.ownerId()).because(putaway.overrideReason());
            CaseInHand.during(putaway.processInstanceKey(), () -> moving.move(List.of(move)));
            capacity.require(product, putaway.quantity(), to, "locationId");
            if (rest.isPositive()) {
                CaseInHand.during(putaway.processInstanceKey(), () -> open(putaway, rest, to));
            }
            events.publishEvent(new PutawayConfirmed(putaway));
            return putaway;
        });
    }

    /** Putaways of one document are changed one after the other, so that whoever closes the last of them finds no other open. */
    private Putaway locked(long id, Collection<String> companies) {
        rows.source(id).ifPresent(source -> rows.findFirstBySourceTypeAndSourceIdOrderById(source.type(), source.id()));
        return get(id, companies);
    }

    private static Quantity rest(Putaway putaway, @Nullable Quantity part) {
        if (part == null) {
            return Quantity.zero(putaway.quantity().unit());
        }
        if (!part.isPositive() || !part.unit().equals(putaway.quantity().unit()) || part.compareTo(putaway.quantity()) > 0) {
            throw new Refusal.Invalid("quantity", "must be above zero and at most " + putaway.quantity());
        }
        return putaway.quantity().minus(part);
    }

    /** The bin that took the first part is full: any other one does. */
    private List<Putaway> open(Putaway first, Quantity quantity, Location full) {
        OpenPutaway command = new OpenPutaway(first.companyCode(), first.key(), first.warehouseCode(), first.productId(), first.lotId(), quantity, first.fromLocationId(),
                first.reason(), first.source(), first.ownerId());
        List<Putaway> opened = new ArrayList<>();
        List<PutawaySuggestion> suggestions = first.reason() == MoveReason.PUTAWAY
                ? suggesting.suggest(first.companyCode(), first.warehouseCode(), first.productId(), quantity)
                : List.of(new PutawaySuggestion(first.suggestedLocationId(), null, quantity, first.suggestedBecause()));
        for (PutawaySuggestion each : suggestions) {
            boolean again = each.locationId() != null && each.locationId() == full.id();
            opened.add(new Putaway(command, "%s+%02d".formatted(first.key(), opened.size()),
                    again ? new PutawaySuggestion(null, null, each.quantity(), "the rest of what lies at " + full.code()) : each, clock.instant()));
        }
        opened.forEach(putaway -> putaway.join(first.round()));
        return rows.saveAllAndFlush(opened);
    }

    /** So much of it is not carried: it was taken out of the way where it lies. */
    public void leaveOut(long id, Quantity quantity, String by, Collection<String> companies) {
        Putaway putaway = locked(id, companies);
        if (quantity.compareTo(putaway.quantity()) >= 0) {
            cancel(id, by, companies);
        } else {
            putaway.reduceTo(putaway.quantity().minus(quantity));
            rows.saveAndFlush(putaway);
        }
    }

    /** Takes a putaway back: the goods lie where they were before, and what came from the dock waits to be put away again. */
    public Putaway reverse(long id, String why, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Putaway putaway = locked(id, companies);
            capacity.lock(putaway.warehouseCode());
            putaway.reverse(why, by, clock.instant());
            rows.saveAndFlush(putaway);
            long moved = moving.find(putaway.companyCode(), "putaway:" + id).orElseThrow().id();
            CaseInHand.during(putaway.processInstanceKey(), () -> moving.reverse(moved, "putaway:%d:back".formatted(id), by, why));
            if (putaway.reason() == MoveReason.PUTAWAY) {
                open(new OpenPutaway(putaway.companyCode(), "putaway:" + id, putaway.warehouseCode(), putaway.productId(), putaway.lotId(), putaway.quantity(),
                        putaway.fromLocationId(), putaway.source()).ownedBy(putaway.ownerId())).forEach(again -> again.join(putaway.round()));
            }
            return putaway;
        });
    }

    public Putaway cancel(long id, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Putaway putaway = locked(id, companies);
            putaway.cancel(by, clock.instant());
            rows.saveAndFlush(putaway);
            events.publishEvent(new PutawayCancelled(putaway));
            return putaway;
        });
    }

    /** One that was cancelled by mistake; confirming it finds out whether the goods still lie there. */
    public Putaway reopen(long id, Collection<String> companies) {
        return transactions.call(() -> {
            Putaway putaway = locked(id, companies);
            putaway.reopen();
            return rows.saveAndFlush(putaway);
        });
    }
}
