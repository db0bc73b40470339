package io.quayside.purchasing.amendment;

import io.quayside.purchasing.order.LineChange;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.Money;

@Entity
@Table(name = "purchasing_order_amendment_line")
class AmendmentLine extends BusinessEntity {

    private long orderLineId;
    private Quantity quantity;
    private BigMoney unitPrice;
    private LocalDate expectedDate;

    protected AmendmentLine() {
    }

    AmendmentLine(PurchaseOrderLine line, LineChange change) {
        this.orderLineId = change.lineId();
        become(line, change);
    }

    final void become(PurchaseOrderLine line, LineChange change) {
        if (!change.unitPrice().getCurrencyUnit().equals(line.unitPrice().getCurrencyUnit())
                || !change.quantity().unit().equals(line.quantity().unit())) {
            throw new Refusal.Conflict("other-unit", "An amendment keeps the currency and the unit of a line.");
        }
        if (change.quantity().compareTo(line.received()) < 0) {
            throw new Refusal.Conflict("already-received", "%s of line %d have been received; the quantity cannot go below that."
                    .formatted(line.received(), line.lineNumber()));
        }
        this.quantity = change.quantity();
        this.unitPrice = change.unitPrice();
        this.expectedDate = change.expectedDate();
    }

    boolean isOf(LineChange change) {
        return orderLineId == change.lineId();
    }

    Money difference(PurchaseOrder order) {
        return Amounts.multiply(unitPrice, quantity).minus(order.line(orderLineId).lineAmount());
    }

    LineChange change() {
        return new LineChange(orderLineId, quantity, unitPrice, expectedDate);
    }
}
