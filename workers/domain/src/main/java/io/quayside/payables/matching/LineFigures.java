package io.quayside.payables.matching;

import io.quayside.payables.allocation.Allocation;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.purchasing.order.OrderedLine;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice beside its order and its receipts. Quantities are in the unit of the line; prices and amounts in the currency of
 * the document.
 *
 * @param ordered null where nothing was ordered
 * @param expectedFreight null where no landed cost was named
 * @param billedBefore by other invoices that are posted, less what was credited, and what invoices in work hold of the receipts
 */
public record LineFigures(
        VendorInvoiceLine line,
        @Nullable OrderedLine ordered,
        @Nullable ExpectedFreight expectedFreight,
        List<ReceivedLine> receipts,
        List<Allocation> allocations,
        Quantity received,
        Quantity returned,
        Quantity billedBefore) {

    /** What is left to be billed of what was received. */
    public Quantity open() {
        return received.minus(returned).minus(billedBefore);
    }

    /** How much more is billed than is open; negative for less. */
    public Quantity quantityVariance() {
        return line.quantity().minus(open());
    }

    public BigMoney orderPrice() {
        return ordered == null ? BigMoney.zero(line.unitPrice().getCurrencyUnit()) : ordered.unitPrice();
    }

    /** Per unit; positive where the vendor charges more. */
    public BigMoney priceVariance() {
        return line.unitPrice().minus(orderPrice());
    }

    /** What the quantity beyond the open one is worth at the price of the order. */
    public Money quantityVarianceAmount() {
        return Amounts.multiply(orderPrice(), quantityVariance());
    }

    /** What the other price makes of the whole line. */
    public Money priceVarianceAmount() {
        return line.net().minus(expectedNet());
    }

    /** The billed quantity at the price of the order, or what freight was expected to cost. */
    public Money expectedNet() {
        return expectedFreight != null ? expectedFreight.amount() : Amounts.multiply(orderPrice(), line.quantity());
    }
}
