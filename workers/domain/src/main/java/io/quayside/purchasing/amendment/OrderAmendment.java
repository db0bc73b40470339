package io.quayside.purchasing.amendment;

import static io.quayside.purchasing.amendment.AmendmentStatus.*;

import io.quayside.purchasing.order.LineChange;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A change of an order which somebody proposes; it takes effect only when it is applied. */
@Entity
@Table(name = "purchasing_order_amendment")
public class OrderAmendment extends BusinessEntity {

    private long orderId;
    private String companyCode;
    @Enumerated(EnumType.STRING)
    private AmendmentStatus status = PROPOSED;
    private String reason;
    private int baseRevision;
    private int revision = 1;
    private String proposedBy;
    private Instant proposedAt;
    private Instant decidedAt;
    private String closingReason;
    private String closedBy;
    private Money oldTotal;
    private Money newTotal;
    private Money newCompanyTotal;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER, orphanRemoval = true)
    @JoinColumn(name = "amendment_id", nullable = false, updatable = false)
    private List<AmendmentLine> lines = new ArrayList<>();

    protected OrderAmendment() {
    }

    OrderAmendment(PurchaseOrder order, String reason, Collection<LineChange> changes, String proposedBy, Instant at) {
        order.requireAmendable();
        this.orderId = order.id();
        this.companyCode = order.companyCode();
        this.proposedBy = proposedBy;
        this.proposedAt = at;
        write(order, reason, changes);
    }

    /** While it is with its proposer. */
    void change(PurchaseOrder order, String newReason, Collection<LineChange> changes) {
        require("changed", CHANGES_REQUESTED);
        order.requireAmendable();
        write(order, newReason, changes);
    }

    private void write(PurchaseOrder order, String newReason, Collection<LineChange> changes) {
        this.reason = newReason;
        this.baseRevision = order.revision();
        this.oldTotal = order.total();
        lines.removeIf(line -> changes.stream().noneMatch(line::isOf));
        changes.forEach(change -> put(order.line(change.lineId()), change));
        this.newTotal = oldTotal.plus(Amounts.sum(lines, line -> line.difference(order), oldTotal.getCurrencyUnit()));
        this.newCompanyTotal = Amounts.convert(newTotal, order.companyTotal().getCurrencyUnit(), order.exchangeRate());
    }

    private void put(PurchaseOrderLine orderLine, LineChange change) {
        lines.stream().filter(line -> line.isOf(change)).findFirst().ifPresentOrElse(
                line -> line.become(orderLine, change), () -> lines.add(new AmendmentLine(orderLine, change)));
    }

    void sendBack() {
        require("sent back", PROPOSED);
        status = CHANGES_REQUESTED;
    }

    void proposeAgain() {
        require("proposed again", CHANGES_REQUESTED);
        status = PROPOSED;
        revision++;
    }

    void applyTo(PurchaseOrder order, boolean approved, Instant at) {
        require("applied", PROPOSED);
        if (order.revision() != baseRevision) {
            throw new Refusal.Conflict("order-changed", "%s is at revision %d now; this change was proposed for revision %d."
                    .formatted(order.number(), order.revision(), baseRevision));
        }
        order.amend(lines.stream().map(AmendmentLine::change).toList(), approved, at);
        end(APPLIED, at);
    }

    /** @param by who took it back; nobody when approvers refused it */
    void discard(@Nullable String why, @Nullable String by, Instant at) {
        requireOpen("discarded");
        closingReason = why;
        closedBy = by;
        end(DISCARDED, at);
    }

    void requireOpen(String participle) {
        require(participle, PROPOSED, CHANGES_REQUESTED);
    }

    private void require(String participle, AmendmentStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "This amendment is %s and cannot be %s.".formatted(status.text(), participle));
        }
    }

    private void end(AmendmentStatus last, Instant at) {
        status = last;
        decidedAt = at;
    }

    public long orderId() {
        return orderId;
    }

    public String companyCode() {
        return companyCode;
    }

    public AmendmentStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public int baseRevision() {
        return baseRevision;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Money oldTotal() {
        return oldTotal;
    }

    public Money newTotal() {
        return newTotal;
    }

    public Money newCompanyTotal() {
        return newCompanyTotal;
    }

    public boolean isOpen() {
        return AmendmentStatus.OPEN.contains(status);
    }

    public int revision() {
        return revision;
    }

    public Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public List<LineChange> changes() {
        return lines.stream().map(AmendmentLine::change).toList();
    }
}
