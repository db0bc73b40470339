package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.annotations.BatchSize;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What came of one line of the order. Quantities are in the product's base unit, the price is per unit of the order. */
@Entity
@Table(name = "receiving_receipt_line")
public class ReceiptLine extends BusinessEntity {

    private int lineNumber;
    private long orderLineId;
    private long productId;
    private String productSku;
    private String productName;
    private String categoryCode;
    @Enumerated(EnumType.STRING)
    private Tracking tracking;
    private boolean blind;
    private String orderUnit;
    private BigMoney unitPrice;
    private Quantity expected;
    @Enumerated(EnumType.STRING)
    private LineOutcome outcome;
    private String decisionReason;
    private String decidedBy;
    private Quantity accepted;
    private Quantity returned;
    private Money companyValue;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "line_id", nullable = false, updatable = false)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<ReceiptCount> counts = new ArrayList<>();

    protected ReceiptLine() {
    }

    ReceiptLine(PurchaseOrderLine line, Product product, Quantity expected, boolean blind) {
        lineNumber = line.lineNumber();
        orderLineId = line.id();
        productId = line.productId();
        productSku = line.productSku();
        productName = line.productName();
        categoryCode = line.categoryCode();
        tracking = product.tracking();
        this.blind = blind;
        orderUnit = line.quantity().unit();
        unitPrice = line.unitPrice();
        this.expected = expected;
        accepted = Quantity.zero(expected.unit());
        returned = Quantity.zero(expected.unit());
    }

    /** The order was changed since. */
    void expect(Quantity open, BigMoney price) {
        expected = open;
        unitPrice = price;
    }

    void announce(Quantity quantity, @Nullable String lot, @Nullable LocalDate expiry) {
        count(lot, expiry, GoodsState.GOOD).announce(quantity);
    }

    /** When a lot expires, by whichever of its counts says so. */
    Optional<LocalDate> expiryOf(String lotNumber) {
        return counts.stream().filter(count -> lotNumber.equalsIgnoreCase(count.lotNumber())).map(ReceiptCount::expiryDate).filter(Objects::nonNull).findFirst();
    }

    /** The count of this lot and state, started when it is new. */
    ReceiptCount count(@Nullable String lot, @Nullable LocalDate expiry, GoodsState state) {
        return find(lot, state).orElseGet(() -> {
            ReceiptCount made = new ReceiptCount(expected.unit(), lot, expiry, state);
            counts.add(made);
            return made;
        });
    }

    Optional<ReceiptCount> find(@Nullable String lot, GoodsState state) {
        return counts.stream().filter(count -> count.is(lot, state)).findFirst();
    }

    /** Counted goods turn out to be in another state. @throws Refusal.Invalid when not so much of the lot was counted in the first state */
    void changeState(Quantity quantity, @Nullable String lot, GoodsState from, GoodsState to) {
        ReceiptCount counted = find(lot, from).filter(count -> count.counted().compareTo(quantity) >= 0).orElseThrow(() -> new Refusal.Invalid("quantity",
                "is more than was counted so far%s; count the goods first".formatted(lot == null ? "" : " of lot " + lot)));
        counted.count(quantity.negated(), null);
        count(counted.lotNumber(), counted.expiryDate(), to).count(quantity, null);
    }

    public ReceiptCount count(long countId) {
        return counts.stream().filter(count -> count.id() == countId).findFirst().orElseThrow(() -> new Refusal.NotFound("count", countId));
    }

    /** By the buyer. */
    void decide(String reason, String by) {
        decisionReason = reason;
        decidedBy = by;
    }

    void settle(LineOutcome decided) {
        outcome = decided;
        accepted = sum(ReceiptCount::accepted);
    }

    void post(Money value) {
        companyValue = value;
    }

    void giveBack(Quantity quantity) {
        returned = returned.plus(quantity);
    }

    private Quantity sum(Function<ReceiptCount, Quantity> part) {
        return counts.stream().map(part).reduce(Quantity.zero(expected.unit()), Quantity::plus);
    }

    public Quantity counted() {
        return sum(ReceiptCount::counted);
    }

    public Quantity announced() {
        return sum(ReceiptCount::announced);
    }

    public Quantity damaged() {
        return in(GoodsState.DAMAGED);
    }

    Quantity in(GoodsState state) {
        return counts.stream().filter(count -> count.state() == state).map(ReceiptCount::counted)
                .reduce(Quantity.zero(expected.unit()), Quantity::plus);
    }

    /** More than was ordered; zero or less when there is no surplus. */
    public Quantity surplus() {
        return counted().minus(expected);
    }

    public int lineNumber() {
        return lineNumber;
    }

    public long orderLineId() {
        return orderLineId;
    }

    public long productId() {
        return productId;
    }

    public String productSku() {
        return productSku;
    }

    public String productName() {
        return productName;
    }

    public @Nullable String categoryCode() {
        return categoryCode;
    }

    public Tracking tracking() {
        return tracking;
    }

    public boolean isBlind() {
        return blind;
    }

    public String orderUnit() {
        return orderUnit;
    }

    public BigMoney unitPrice() {
        return unitPrice;
    }

    public Quantity expected() {
        return expected;
    }

    public @Nullable LineOutcome outcome() {
        return outcome;
    }

    /** Why the buyer decided so; none where the decision table settled the line. */
    public @Nullable String decisionReason() {
        return decisionReason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public Quantity accepted() {
        return accepted;
    }

    public Quantity returned() {
        return returned;
    }

    /** Of what was taken in, once it is posted. */
    public @Nullable Money companyValue() {
        return companyValue;
    }

    public List<ReceiptCount> counts() {
        return Collections.unmodifiableList(counts);
    }
}
