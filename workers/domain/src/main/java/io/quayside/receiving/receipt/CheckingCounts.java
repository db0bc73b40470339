package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what was counted with what is open of the order now, and keeps what differs. */
@Service
@Transactional
public class CheckingCounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReceiptAccess access;
    private final OrderAccess orders;
    private final CountDiscrepancies discrepancies;
    private final ArrivedLots lots;
    private final UnitsOfMeasure units;
    private final CompanyDays days;

    CheckingCounts(ReceiptAccess access, OrderAccess orders, CountDiscrepancies discrepancies, ArrivedLots lots, UnitsOfMeasure units, CompanyDays days) {
        this.access = access;
        this.orders = orders;
        this.discrepancies = discrepancies;
        this.lots = lots;
        this.units = units;
        this.days = days;
    }

    /** One entry per line of which something has come or could have. */
    public List<LineFacts> check(long receiptId) {
        GoodsReceipt receipt = access.locked(receiptId);
        PurchaseOrder order = orders.get(receipt.orderId());
        receipt.lines().forEach(line -> follow(line, order.line(line.orderLineId())));
        LocalDate today = days.today(receipt.companyCode());
        discrepancies.log(receipt, order, today);
        CompanyRates rates = days.rates(receipt.companyCode());
        return receipt.lines().stream().map(line -> facts(line, rates, today)).toList();
    }

    private void follow(ReceiptLine line, PurchaseOrderLine ordered) {
        line.expect(units.convert(ordered.openQuantity(), line.expected().unit()), ordered.unitPrice());
    }

    private LineFacts facts(ReceiptLine line, CompanyRates rates, LocalDate today) {
        Quantity surplus = line.surplus();
        Quantity over = surplus.isPositive() ? surplus : Quantity.zero(surplus.unit());
        Quantity missing = surplus.isNegative() ? surplus.negated() : Quantity.zero(surplus.unit());
        BigDecimal overAmount = rates.inCompanyCurrency(Amounts.multiply(line.unitPrice(), units.convertExactly(over, line.orderUnit()))).getAmount();
        return new LineFacts(line.id(), description(line), line.counted().isPositive(), percent(over, line.expected()), overAmount,
                percent(missing, line.expected()), percent(line.damaged(), line.counted()), lots.isWrong(line, today));
    }

    /** For the buyer; what was expected is not written down where who counts blind could find it. */
    private static String description(ReceiptLine line) {
        return "%s %s: %s%s".formatted(line.productSku(), line.productName(), line.counted(), line.isBlind() ? "" : " of " + line.expected());
    }

    /** Anything is all of nothing. */
    private static BigDecimal percent(Quantity part, Quantity whole) {
        if (part.isZero()) {
            return BigDecimal.ZERO;
        }
        return whole.isZero() ? HUNDRED : part.value().multiply(HUNDRED).divide(whole.value(), 2, RoundingMode.HALF_UP);
    }
}
