package io.quayside.purchasing.order;

import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.NumberSequences;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over orders of the time before Quayside, closed and received, so that the first requisitions have prices to be
 * compared with. They have numbers of their own, no process, and bind no budget.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OpeningHistory {

    private static final String SEQUENCE = "OPEN";

    private final PurchaseOrders orders;
    private final NumberSequences numbers;
    private final CompanyDays days;

    OpeningHistory(PurchaseOrders orders, NumberSequences numbers, CompanyDays days) {
        this.orders = orders;
        this.numbers = numbers;
        this.days = days;
    }

    public PurchaseOrder take(String companyCode, long vendorId, String vendorName, String buyer, CurrencyUnit currency, Instant orderedAt,
                              List<OrderLineDraft> lines) {
        String number = "%s-%06d".formatted(SEQUENCE, numbers.next(companyCode, SEQUENCE));
        OrderOrigin origin = new OrderOrigin(companyCode, vendorId, vendorName, buyer, lines.getFirst().warehouseCode(), null, null, null, null);
        PurchaseOrder order = new PurchaseOrder(number, origin, currency, lines, days.rates(companyCode), orderedAt);
        order.markAsOpeningHistory();
        return orders.save(order);
    }
}
