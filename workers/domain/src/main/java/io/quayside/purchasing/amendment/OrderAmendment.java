package io.quayside.purchasing.amendment;

import static io.quayside.purchasing.amendment.AmendmentStatus.*;

import io.quayside.purchasing.order.LineChange;
import io.quayside.purchasing.order.PurchaseOrder;
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
import org.joda.money.Money;

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
    private String proposedBy;
    private Instant proposedAt;
    private Instant decidedAt;
    private Money oldTotal;
    private Money newTotal;
    private Money newCompanyTotal;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "amendment_id", nullable = false, updatable = false)
    private List<AmendmentLine> lines = new ArrayList<>();

    protected OrderAmendment() {
    }

    OrderAmendment(PurchaseOrder order, String reason, Collection<LineChange> changes, String proposedBy, Instant at) {
        order.requireAmendable();
        this.orderId = order.id();
        this.companyCode = order.companyCode();
        this.reason = reason;
        this.baseRevision = order.revision();
        this.proposedBy = proposedBy;
        this.proposedAt = at;
        this.oldTotal = order.total();
        changes.forEach(change -> lines.add(new AmendmentLine(order.line(change.lineId()), change)));
        this.newTotal = oldTotal.plus(Amounts.sum(lines, line -> line.difference(order), oldTotal.getCurrencyUnit()));
        this.newCompanyTotal = Amounts.convert(newTotal, order.companyTotal().getCurrencyUnit(), order.exchangeRate());
    }

    void applyTo(PurchaseOrder order, boolean approved, Instant at) {
        requireProposed("applied");
        if (order.revision() != baseRevision) {
            throw new Refusal.Conflict("order-changed", "%s is at revision %d now; this change was proposed for revision %d."
                    .formatted(order.number(), order.revision(), baseRevision));
        }
        order.amend(lines.stream().map(AmendmentLine::change).toList(), approved, at);
        end(APPLIED, at);
    }

    void discard(Instant at) {
        requireProposed("discarded");
        end(DISCARDED, at);
    }

    private void requireProposed(String participle) {
        if (status != PROPOSED) {
            throw new Refusal.Conflict("wrong-status", "This amendment is already decided and cannot be " + participle + ".");
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
        return status == PROPOSED;
    }

    public List<LineChange> changes() {
        return lines.stream().map(AmendmentLine::change).toList();
    }
}
