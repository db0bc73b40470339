package io.quayside.purchasing.order;

import static io.quayside.purchasing.order.OrderStatus.*;

import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a vendor is asked to deliver. */
@Entity
@Table(name = "purchasing_order")
public class PurchaseOrder extends BusinessEntity {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private OrderStatus status = CREATED;
    private long vendorId;
    private String vendorName;
    private String buyer;
    private Long requisitionId;
    private String requisitionNumber;
    private Integer requisitionRevision;
    private String requester;
    private Money total;
    private Money companyTotal;
    private Money approvedTotal;
    private Money unapprovedRise;
    private BigDecimal exchangeRate;
    private String deliveryWarehouseCode;
    private LocalDate expectedDate;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant sentAt;
    private Instant acknowledgementDueAt;
    private int remindersSent;
    private Integer sentRevision;
    private Instant acknowledgedAt;
    private Integer acknowledgedRevision;
    private String vendorReference;
    private Instant closedAt;
    private String closedBy;
    private String closingReason;
    private int revision = 1;
    private boolean openingHistory;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<PurchaseOrderLine> lines = new ArrayList<>();

    protected PurchaseOrder() {
    }

    PurchaseOrder(String number, OrderOrigin origin, CurrencyUnit currency, List<OrderLineDraft> drafts, CompanyRates rates, Instant at) {
        this.number = number;
        this.companyCode = origin.companyCode();
        this.vendorId = origin.vendorId();
        this.vendorName = origin.vendorName();
        this.buyer = origin.buyer();
        this.requisitionId = origin.requisitionId();
        this.requisitionNumber = origin.requisitionNumber();
        this.requisitionRevision = origin.requisitionRevision();
        this.requester = origin.requester();
        this.deliveryWarehouseCode = origin.warehouseCode();
        this.exchangeRate = rates.from(currency);
        this.createdAt = at;
        this.total = Money.zero(currency);
        this.companyTotal = Money.zero(rates.companyCurrency());
        drafts.forEach(draft -> lines.add(new PurchaseOrderLine(lines.size() + 1, draft, rates)));
        sumUp(at);
        standApproved();
    }

    /** A new revision is to be acknowledged again; a repeat of the same one keeps what the vendor answered. */
    public void markSent(Instant at, Instant acknowledgementDue) {
        require("sent", CREATED, SENT, ACKNOWLEDGED);
        sentAt = at;
        sentRevision = revision;
        acknowledgementDueAt = acknowledgementDue;
        move(isAcknowledged() ? status : SENT, at);
    }

    public void markReminded(Instant at, Instant nextDue) {
        require("reminded of", SENT);
        remindersSent++;
        acknowledgementDueAt = nextDue;
        updatedAt = at;
    }

    /** What the vendor answered; the process then confirms it. */
    public void acknowledge(@Nullable LocalDate promised, @Nullable String reference, Instant at) {
        require("acknowledged", SENT);
        if (isAcknowledged()) {
            throw new Refusal.Conflict("already-acknowledged", number + " has already been acknowledged.");
        }
        if (!Objects.equals(sentRevision, revision)) {
            throw new Refusal.Conflict("revision-not-sent", "Revision %d of %s has not been sent yet.".formatted(revision, number));
        }
        acknowledgedAt = at;
        acknowledgedRevision = revision;
        vendorReference = reference;
        if (promised != null) {
            lines.stream().filter(line -> line.openQuantity().isPositive()).forEach(line -> line.expect(promised));
        }
        sumUp(at);
    }

    /** @return whether the answer is about the present revision, not about one that has been replaced in the meantime */
    public boolean confirm(Instant at) {
        if (isAcknowledged() && isReceivable()) {
            move(ACKNOWLEDGED, at);
        }
        return isAcknowledged();
    }

    boolean isAcknowledged() {
        return Objects.equals(acknowledgedRevision, revision);
    }

    public void close(@Nullable String reason, String by, Instant at) {
        require("closed", SENT, ACKNOWLEDGED);
        end(CLOSED, reason, by, at);
    }

    /** @return whether the vendor knows of the order and so must hear of its end */
    public boolean cancel(String reason, String by, Instant at) {
        requireCancellable();
        boolean known = sentAt != null;
        end(CANCELLED, reason, by, at);
        return known;
    }

    public void requireCancellable() {
        require("cancelled", CREATED, SENT, ACKNOWLEDGED);
        if (lines.stream().anyMatch(line -> line.received().isPositive())) {
            throw new Refusal.Conflict("goods-received", "Goods of " + number + " have been received; close it instead.");
        }
    }

    public void requireAmendable() {
        require("amended", SENT, ACKNOWLEDGED);
    }

    /** @param approved whether somebody approved the new total; small changes without approval must not add up to a large one */
    public void amend(Collection<LineChange> changes, boolean approved, Instant at) {
        requireAmendable();
        Money rise = unapprovedRise.plus(rise(changes));
        changes.forEach(change -> line(change.lineId()).amend(
                change.quantity(), change.unitPrice(), change.expectedDate(), companyTotal.getCurrencyUnit(), exchangeRate));
        revision++;
        sumUp(at);
        if (approved) {
            standApproved();
        } else {
            measureAgainst(approvedTotal, rise);
        }
    }

    /**
     * How far lines gain in price or quantity since somebody last approved the order, in the company's currency. What other lines lose
     * does not make up for it: nobody has approved more of this product, or a higher price. Nothing where these changes add nothing.
     */
    public Money riseWith(Collection<LineChange> changes) {
        Money rise = rise(changes);
        return rise.isZero() ? rise : unapprovedRise.plus(rise);
    }

    private Money rise(Collection<LineChange> changes) {
        Money rise = Amounts.sum(changes, change -> line(change.lineId()).riseTo(change.quantity(), change.unitPrice()), total.getCurrencyUnit());
        return Amounts.convert(rise, companyTotal.getCurrencyUnit(), exchangeRate);
    }

    /** Of a new order: what it costs above what was approved counts like a rise without approval. */
    void holdAgainst(Money approved) {
        boolean above = companyTotal.isGreaterThan(approved);
        measureAgainst(approved, above ? companyTotal.minus(approved) : Money.zero(approved.getCurrencyUnit()));
    }

    /** As it stands is how people approved it. */
    private void standApproved() {
        measureAgainst(companyTotal, Money.zero(companyTotal.getCurrencyUnit()));
    }

    /** Approval was for the order that stands: what it loses is not approved any more. */
    private void measureAgainst(Money approved, Money rise) {
        approvedTotal = Amounts.min(companyTotal, approved);
        unapprovedRise = rise;
    }

    void requireReceivable() {
        require("received", SENT, ACKNOWLEDGED);
    }

    /** A receipt that is taken back can make a closed order open again. */
    void reopen(Instant at) {
        require("reopened", CLOSED);
        closingReason = null;
        closedBy = null;
        closedAt = null;
        move(isAcknowledged() ? ACKNOWLEDGED : SENT, at);
    }

    public boolean isComplete() {
        return lines.stream().noneMatch(line -> line.openQuantity().isPositive());
    }

    boolean hasEnded() {
        return status == CLOSED || status == CANCELLED;
    }

    public boolean isReceivable() {
        return status == SENT || status == ACKNOWLEDGED;
    }

    /** An order of the time before Quayside, for comparing prices: closed, received, never sent by us. */
    void markAsOpeningHistory() {
        openingHistory = true;
        lines.forEach(PurchaseOrderLine::receiveAll);
        end(CLOSED, "Opening history", buyer, createdAt);
    }

    public void require(String participle, OrderStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.text(), participle));
        }
    }

    public PurchaseOrderLine line(long lineId) {
        return lines.stream().filter(line -> line.id() == lineId).findFirst()
                .orElseThrow(() -> new Refusal.NotFound("line of " + number, lineId));
    }

    private void sumUp(Instant at) {
        total = Amounts.sum(lines, PurchaseOrderLine::lineAmount, total.getCurrencyUnit());
        companyTotal = Amounts.sum(lines, PurchaseOrderLine::companyValue, companyTotal.getCurrencyUnit());
        expectedDate = lines.stream().map(PurchaseOrderLine::expectedDate).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        updatedAt = at;
    }

    private void end(OrderStatus last, @Nullable String reason, String by, Instant at) {
        closingReason = reason;
        closedBy = by;
        closedAt = at;
        move(last, at);
    }

    private void move(OrderStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public OrderStatus status() {
        return status;
    }

    public OrderOrigin origin() {
        return new OrderOrigin(companyCode, vendorId, vendorName, buyer, deliveryWarehouseCode,
                requisitionId, requisitionNumber, requisitionRevision, requester);
    }

    public Money total() {
        return total;
    }

    public Money companyTotal() {
        return companyTotal;
    }

    /** What was approved of the present total, in the company's currency. */
    public Money approvedTotal() {
        return approvedTotal;
    }

    public BigDecimal exchangeRate() {
        return exchangeRate;
    }

    public OrderMilestones milestones() {
        return new OrderMilestones(createdAt, sentAt, sentRevision, acknowledgementDueAt, remindersSent, acknowledgedAt, acknowledgedRevision,
                vendorReference, expectedDate, closedAt, closingReason);
    }

    public int revision() {
        return revision;
    }

    public boolean isOpeningHistory() {
        return openingHistory;
    }

    public Optional<Long> requisitionId() {
        return Optional.ofNullable(requisitionId);
    }

    public List<PurchaseOrderLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
