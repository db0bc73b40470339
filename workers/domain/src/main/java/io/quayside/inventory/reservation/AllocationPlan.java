package io.quayside.inventory.reservation;

import io.quayside.inventory.move.QuantKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gets which goods: by rank, each keeps what it has, takes what is free by the removal strategy, and at last what lower ranks hold,
 * the lowest first. What is held on goods that may no longer be picked is given up before.
 */
final class AllocationPlan {

    private final Map<QuantKey, Pickable> stock = new TreeMap<>();
    private final List<Allocation> held;
    private final List<Reservation> ranked;
    private final Comparator<Pickable> order;
    private final List<Allocation> changes = new ArrayList<>();

    AllocationPlan(List<Pickable> stock, List<Allocation> held, List<Reservation> open, RemovalStrategy strategy) {
        stock.forEach(each -> this.stock.put(each.quant(), each));
        this.held = new ArrayList<>(held);
        ranked = open.stream().sorted(Reservation.RANK).toList();
        order = strategy.order();
    }

    /** @param lost storage quants whose goods may no longer be picked */
    List<Allocation> changes(List<QuantKey> lost) {
        held.stream().filter(each -> lost.contains(each.quant())).toList().forEach(each -> change(reservation(each.reservationId()), each.quant(), each.quantity().negate()));
        for (int rank = 0; rank < ranked.size(); rank++) {
            takeFree(ranked.get(rank));
            for (int lower = ranked.size() - 1; lower > rank && ranked.get(rank).waiting().signum() > 0; lower--) {
                takeFrom(ranked.get(lower), ranked.get(rank));
            }
        }
        return changes;
    }

    private void takeFree(Reservation wanting) {
        for (Pickable goods : stock.values().stream().filter(each -> each.free().signum() > 0).sorted(order).toList()) {
            BigDecimal share = goods.free().min(wanting.waiting());
            if (share.signum() > 0) {
                change(wanting, goods.quant(), share);
            }
        }
    }

    private void takeFrom(Reservation lower, Reservation wanting) {
        for (Allocation each : held.stream().filter(one -> one.reservationId() == lower.id() && stock.containsKey(one.quant())).toList()) {
            BigDecimal share = each.quantity().min(wanting.waiting());
            if (share.signum() > 0) {
                change(lower, each.quant(), share.negate());
                change(wanting, each.quant(), share);
            }
        }
    }

    private void change(Reservation reservation, QuantKey quant, BigDecimal quantity) {
        reservation.allocate(quantity);
        stock.computeIfPresent(quant, (key, goods) -> goods.reserve(quantity));
        changes.add(new Allocation(reservation.id(), quant, quantity));
        BigDecimal before = held.stream().filter(each -> each.reservationId() == reservation.id() && each.quant().equals(quant)).map(Allocation::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        held.removeIf(each -> each.reservationId() == reservation.id() && each.quant().equals(quant));
        if (before.add(quantity).signum() > 0) {
            held.add(new Allocation(reservation.id(), quant, before.add(quantity)));
        }
    }

    private Reservation reservation(long id) {
        return ranked.stream().filter(each -> each.id() == id).findAny().orElseThrow();
    }
}
