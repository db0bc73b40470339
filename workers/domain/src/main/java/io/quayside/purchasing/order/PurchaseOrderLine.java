package io.quayside.purchasing.order;

import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.PurchaseLine;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "purchasing_order_line")
public class PurchaseOrderLine extends PurchaseLine {

    private Long requisitionLineId;
    private LocalDate expectedDate;
    private Quantity received;

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

    void expect(@Nullable LocalDate date) {
        expectedDate = date;
    }

    void receiveAll() {
        received = quantity();
    }

    public Quantity openQuantity() {
        Quantity open = quantity().minus(received);
        return open.isNegative() ? Quantity.zero(quantity().unit()) : open;
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
