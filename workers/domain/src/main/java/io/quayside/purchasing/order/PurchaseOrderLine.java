package io.quayside.purchasing.order;

import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.PurchaseLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "purchasing_order_line")
public class PurchaseOrderLine extends PurchaseLine {

    private Long requisitionLineId;
    private LocalDate expectedDate;
    private Quantity received;
    private Quantity receivedBase;
    private String shortReason;
    private String shortBy;

    protected PurchaseOrderLine() {
    }

    PurchaseOrderLine(int lineNumber, OrderLineDraft draft, CompanyRates rates) {
        describe(lineNumber, draft);
        requisitionLineId = draft.requisitionLineId();
        expectedDate = draft.expectedDate();
        received = Quantity.zero(draft.quantity().unit());
        valueAt(rates.companyCurrency(), rates.from(draft.unitPrice().getCurrencyUnit()));
    }

    /** At the rate that the order was created with. */
    void amend(Quantity newQuantity, BigMoney newPrice, @Nullable LocalDate newDate, CurrencyUnit companyCurrency, BigDecimal rate) {
        price(newQuantity, newPrice);
        expectedDate = newDate;
        valueAt(companyCurrency, rate);
    }

    /** What it gains where price or quantity rise; the one makes no room for the other. */
    Money riseTo(Quantity newQuantity, BigMoney newPrice) {
        BigMoney lower = newPrice.isLessThan(unitPrice()) ? newPrice : unitPrice();
        Quantity more = newQuantity.minus(quantity());
        Money dearer = Amounts.multiply(newPrice.minus(lower), newQuantity);
        return more.isPositive() ? dearer.plus(Amounts.multiply(lower, more)) : dearer;
    }

    void expect(@Nullable LocalDate date) {
        expectedDate = date;
    }

    void receiveAll() {
        received = quantity();
    }

    /** Negative takes back. The sum is kept in the base unit, in which it is exact: twelve times a twelfth of a box is a box. */
    void receive(Quantity more, UnaryOperator<Quantity> inOrderUnit) {
        Quantity sum = receivedBase == null ? more : receivedBase.plus(more);
        if (sum.isNegative()) {
            throw new IllegalStateException("Less than nothing of %s would have been received".formatted(productSku()));
        }
        receivedBase = sum;
        received = inOrderUnit.apply(sum);
    }

    /** None where nothing has come yet. */
    Optional<Quantity> receivedBase() {
        return Optional.ofNullable(receivedBase);
    }

    void closeShort(String reason, String by) {
        if (!openQuantity().isPositive()) {
            throw new Refusal.Conflict("nothing-open", "Nothing of %s is open any more.".formatted(productSku()));
        }
        shortReason = reason;
        shortBy = by;
    }

    void expectRest() {
        shortReason = null;
        shortBy = null;
    }

    /** What is still to come; nothing once somebody has said that the rest will not. */
    public Quantity openQuantity() {
        Quantity open = quantity().minus(received);
        return open.isNegative() || shortReason != null ? Quantity.zero(quantity().unit()) : open;
    }

    /** Why the rest is not expected any more. */
    public @Nullable String shortReason() {
        return shortReason;
    }

    public @Nullable String shortBy() {
        return shortBy;
    }

    public @Nullable Long requisitionLineId() {
        return requisitionLineId;
    }

    public @Nullable LocalDate expectedDate() {
        return expectedDate;
    }

    public Quantity received() {
        return received;
    }
}
