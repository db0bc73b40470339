package io.quayside.purchasing.agreement;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.purchasing.order.PurchaseOrders;
import io.quayside.purchasing.sourcing.UnitPrices;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders call off from agreements, in the transaction that makes or changes the order; never more than was agreed on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CallingOff {

    private static final String WARNING_PERCENT = "purchasing.agreement-warning-percent";
    private static final int DEFAULT_WARNING_PERCENT = 10;

    private final PurchaseOrders orders;
    private final AgreementLocks locks;
    private final Releases releases;
    private final AgreementMessages messages;
    private final UnitsOfMeasure units;
    private final Companies companies;
    private final CompanyDays days;

    CallingOff(PurchaseOrders orders, AgreementLocks locks, Releases releases, AgreementMessages messages, UnitsOfMeasure units,
               Companies companies, CompanyDays days) {
        this.orders = orders;
        this.locks = locks;
        this.releases = releases;
        this.messages = messages;
        this.units = units;
        this.companies = companies;
        this.days = days;
    }

    /** What a line of an order is to hold of an agreement. */
    record Share(long orderLineId, Quantity quantity, Money amount) {}

    /** @param agreementLines by the line of the requisition, for those lines whose price is that of an agreement */
    public void callOff(PurchaseOrder order, Map<Long, Long> agreementLines) {
        Map<Long, Long> byOrderLine = new TreeMap<>();
        order.lines().stream().filter(line -> agreementLines.containsKey(line.requisitionLineId()))
                .forEach(line -> byOrderLine.put(line.id(), agreementLines.get(line.requisitionLineId())));
        if (byOrderLine.isEmpty()) {
            return;
        }
        // The rows of releases refer to the order's.
        orders.flush();
        Map<Long, LockedLine> locked = locks.lock(locks.agreementsOf(byOrderLine.values()));
        requireOpen(order, byOrderLine, locked);
        byOrderLine.forEach((orderLineId, lineId) -> draw(order, share(order.line(orderLineId)), locked, lineId, ReleaseReason.ORDERED));
        warn(locked);
    }

    /** Makes an order hold other quantities or amounts than before; what it no longer needs is free again. */
    void change(PurchaseOrder order, Map<Long, Share> shares, ReleaseReason reason) {
        Set<Long> agreements = releases.agreementsOf(order.id());
        if (agreements.isEmpty()) {
            return;
        }
        Map<Long, LockedLine> locked = locks.lock(agreements);
        releases.heldBy(order.id()).values().stream().filter(each -> shares.containsKey(each.orderLineId()))
                .forEach(each -> adjust(order, each, shares.get(each.orderLineId()), locked, reason));
        warn(locked);
    }

    /** Refuses what {@link #change} would refuse, without changing anything. */
    void require(PurchaseOrder order, Map<Long, Share> shares) {
        Set<Long> agreements = releases.agreementsOf(order.id());
        if (agreements.isEmpty()) {
            return;
        }
        Map<Long, LockedLine> locked = locks.lock(agreements);
        releases.heldBy(order.id()).values().stream().filter(each -> shares.containsKey(each.orderLineId()))
                .forEach(each -> covered(locked.get(each.agreementLineId()), more(each, shares.get(each.orderLineId()), locked)));
    }

    Share share(PurchaseOrderLine line) {
        return share(line, line.quantity(), line.unitPrice());
    }

    Share share(PurchaseOrderLine line, Quantity quantity, BigMoney unitPrice) {
        return new Share(line.id(), quantity, Amounts.multiply(unitPrice, quantity));
    }

    private void requireOpen(PurchaseOrder order, Map<Long, Long> byOrderLine, Map<Long, LockedLine> locked) {
        Map<Long, BigDecimal> amounts = new HashMap<>();
        byOrderLine.forEach((orderLineId, lineId) -> {
            LockedLine line = locked.get(lineId);
            if (!line.isOpenOn(days.today(order.companyCode())) || !line.currency().equals(order.total().getCurrencyUnit().getCode())) {
                throw new Refusal.Conflict("agreement-not-open", "%s cannot be called off from now.".formatted(line.agreementNumber()));
            }
            BigDecimal sum = amounts.merge(line.agreementId(), order.line(orderLineId).lineAmount().getAmount(), BigDecimal::add);
            if (line.releaseLimit() != null && sum.compareTo(line.releaseLimit()) > 0) {
                throw new Refusal.Conflict("release-limit", "One order may call off %s %s from %s, not %s.".formatted(
                        line.currency(), line.releaseLimit().stripTrailingZeros().toPlainString(), line.agreementNumber(), sum.toPlainString()));
            }
        });
    }

    private void adjust(PurchaseOrder order, Releases.Held held, Share share, Map<Long, LockedLine> locked, ReleaseReason reason) {
        Draw more = more(held, share, locked);
        if (reason == ReleaseReason.REOPENED && !locked.get(held.agreementLineId()).covers(more.quantity(), more.amount())) {
            return;
        }
        book(order, held.orderLineId(), held.agreementLineId(), more, locked, reason);
    }

    private void draw(PurchaseOrder order, Share share, Map<Long, LockedLine> locked, long lineId, ReleaseReason reason) {
        book(order, share.orderLineId(), lineId, new Draw(inUnitOf(locked.get(lineId), share.quantity()), share.amount().getAmount()), locked, reason);
    }

    private record Draw(BigDecimal quantity, BigDecimal amount) {

        boolean isNothing() {
            return quantity.signum() == 0 && amount.signum() == 0;
        }
    }

    private Draw more(Releases.Held held, Share share, Map<Long, LockedLine> locked) {
        BigDecimal quantity = inUnitOf(locked.get(held.agreementLineId()), share.quantity());
        return new Draw(quantity.subtract(held.quantity()), share.amount().getAmount().subtract(held.amount()));
    }

    private void book(PurchaseOrder order, long orderLineId, long lineId, Draw draw, Map<Long, LockedLine> locked, ReleaseReason reason) {
        if (draw.isNothing()) {
            return;
        }
        LockedLine line = covered(locked.get(lineId), draw).plus(draw.quantity(), draw.amount());
        locked.put(lineId, line);
        locks.write(line);
        releases.add(line, order.id(), orderLineId, reason, draw.quantity(), draw.amount());
    }

    private static LockedLine covered(LockedLine line, Draw draw) {
        if (!line.covers(draw.quantity(), draw.amount())) {
            throw new Refusal.Conflict("agreement-exceeded", "%s has not enough left of %s for %s more.".formatted(
                    line.agreementNumber(), line.productSku(), Quantity.of(draw.quantity(), line.unit())));
        }
        return line;
    }

    private BigDecimal inUnitOf(LockedLine line, Quantity quantity) {
        return new UnitPrices(units).convert(quantity, line.unit()).value();
    }

    /** Once when an agreement runs short; again only after enough was given back. */
    private void warn(Map<Long, LockedLine> locked) {
        Map<Long, Boolean> shortage = new TreeMap<>();
        locked.values().forEach(line -> shortage.merge(line.agreementId(), line.isNearlyExhausted(percent(line.companyCode())), Boolean::logicalOr));
        shortage.forEach((agreementId, isShort) -> {
            LockedLine any = locked.values().stream().filter(line -> line.agreementId() == agreementId).findFirst().orElseThrow();
            if (isShort != any.warned()) {
                locks.markWarned(agreementId, isShort);
                if (isShort) {
                    messages.nearlyExhausted(agreementId);
                }
            }
        });
    }

    private int percent(String companyCode) {
        return companies.get(companyCode).setting(WARNING_PERCENT, DEFAULT_WARNING_PERCENT);
    }
}
