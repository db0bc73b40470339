package io.quayside.receiving.expected;

import io.quayside.purchasing.order.OrderOrigin;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is still to come of one order. It follows the order; only dock, carrier, priority and what the vendor promises meanwhile are its own. */
@Entity
@Table(name = "receiving_expected_receipt")
public class ExpectedReceipt extends BusinessEntity {

    public static final String DOCUMENT_TYPE = "expected-receipt";

    private String companyCode;
    private long orderId;
    private String orderNumber;
    private long vendorId;
    private String vendorName;
    private String buyer;
    private String warehouseCode;
    private String dock;
    @Enumerated(EnumType.STRING)
    private ExpectedStatus status = ExpectedStatus.OPEN;
    @Enumerated(EnumType.STRING)
    private DeliveryPriority priority = DeliveryPriority.NORMAL;
    private LocalDate expectedDate;
    private String carrier;
    private String trackingNumber;
    private Instant createdAt;
    private Instant updatedAt;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "expected_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<ExpectedLine> lines = new ArrayList<>();

    protected ExpectedReceipt() {
    }

    ExpectedReceipt(PurchaseOrder order, @Nullable LocalDate fallback, Instant at) {
        OrderOrigin origin = order.origin();
        companyCode = order.companyCode();
        orderId = order.id();
        orderNumber = order.number();
        vendorId = origin.vendorId();
        vendorName = origin.vendorName();
        buyer = origin.buyer();
        warehouseCode = origin.warehouseCode();
        createdAt = at;
        follow(order, fallback, at);
    }

    /** @param fallback when goods are expected of which the order does not say it */
    void follow(PurchaseOrder order, @Nullable LocalDate fallback, Instant at) {
        order.lines().forEach(line -> line(line).follow(line, fallback));
        status = status(order);
        if (status == ExpectedStatus.OPEN) {
            expectedDate = next().orElse(fallback);
        } else {
            lines.forEach(ExpectedLine::end);
            priority = DeliveryPriority.NORMAL;
        }
        updatedAt = at;
    }

    private static ExpectedStatus status(PurchaseOrder order) {
        if (order.status() == OrderStatus.CANCELLED) {
            return ExpectedStatus.CANCELLED;
        }
        if (order.isReceivable() && !order.isComplete()) {
            return ExpectedStatus.OPEN;
        }
        return order.isComplete() ? ExpectedStatus.RECEIVED : ExpectedStatus.CLOSED;
    }

    private ExpectedLine line(PurchaseOrderLine wanted) {
        return lines.stream().filter(line -> line.orderLineId() == wanted.id()).findFirst().orElseGet(() -> {
            ExpectedLine made = new ExpectedLine(wanted);
            lines.add(made);
            return made;
        });
    }

    void plan(@Nullable String newDock, @Nullable String newCarrier, @Nullable String newTrackingNumber, Instant at) {
        requireOpen();
        dock = newDock;
        carrier = newCarrier;
        trackingNumber = newTrackingNumber;
        updatedAt = at;
    }

    void announce(ShipmentNotice notice, Instant at) {
        plan(notice.dock() == null ? dock : notice.dock(), notice.carrier() == null ? carrier : notice.carrier(),
                notice.trackingNumber() == null ? trackingNumber : notice.trackingNumber(), at);
        Set<Long> announced = notice.lines().stream().map(NoticeLine::orderLineId).collect(Collectors.toSet());
        promise(line -> announced.contains(line.orderLineId()), notice.arrivalDate(), at);
    }

    /** The vendor or carrier says another date for what should come next; lines that are staged for later keep theirs. */
    void expect(LocalDate date, Instant at) {
        LocalDate due = expectedDate;
        promise(line -> due == null || line.expectedDate() == null || !line.expectedDate().isAfter(due), date, at);
    }

    private void promise(Predicate<ExpectedLine> concerned, LocalDate date, Instant at) {
        requireOpen();
        lines.stream().filter(ExpectedLine::isOpen).filter(concerned).forEach(line -> line.promise(date));
        expectedDate = next().orElse(date);
        updatedAt = at;
    }

    private Optional<LocalDate> next() {
        return lines.stream().filter(ExpectedLine::isOpen).map(ExpectedLine::expectedDate).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    void prioritise(DeliveryPriority newPriority, Instant at) {
        priority = newPriority;
        updatedAt = at;
    }

    public void requireOpen() {
        if (status != ExpectedStatus.OPEN) {
            throw new Refusal.Conflict("not-expected", "Nothing is expected of %s any more.".formatted(orderNumber));
        }
    }

    public ExpectedLine line(long orderLineId) {
        return lines.stream().filter(line -> line.orderLineId() == orderLineId).findFirst()
                .orElseThrow(() -> new Refusal.NotFound("line of " + orderNumber, orderLineId));
    }

    public boolean isLate(LocalDate today) {
        return status == ExpectedStatus.OPEN && expectedDate != null && expectedDate.isBefore(today);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String companyCode() {
        return companyCode;
    }

    public long orderId() {
        return orderId;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public String buyer() {
        return buyer;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public @Nullable String dock() {
        return dock;
    }

    public ExpectedStatus status() {
        return status;
    }

    public DeliveryPriority priority() {
        return priority;
    }

    /** The next day on which something should come; after the end, the last that was expected. */
    public @Nullable LocalDate expectedDate() {
        return expectedDate;
    }

    public @Nullable String carrier() {
        return carrier;
    }

    public @Nullable String trackingNumber() {
        return trackingNumber;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<ExpectedLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
