package io.quayside.purchasing.amendment;

import io.quayside.purchasing.evidence.Evidence;
import io.quayside.purchasing.evidence.GatheringEvidence;
import io.quayside.purchasing.evidence.Purchase;
import io.quayside.purchasing.order.LineChange;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.Amounts;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Service;

/** The evidence on an order as it would be after the amendment. */
@Service
public class AmendmentEvidence {

    private final GatheringEvidence gathering;

    AmendmentEvidence(GatheringEvidence gathering) {
        this.gathering = gathering;
    }

    public Evidence of(OrderAmendment amendment, PurchaseOrder order) {
        Map<Long, LineChange> changes = amendment.changes().stream().collect(Collectors.toMap(LineChange::lineId, Function.identity()));
        String costCentre = order.lines().getFirst().costCentre();
        return gathering.of(new Purchase(order.companyCode(), order.requisitionId().orElse(null), order.id(), order.origin().requester(),
                amendment.proposedAt(), costCentre, amendment.newCompanyTotal(),
                order.lines().stream().map(line -> line(order, line, changes.getOrDefault(line.id(), unchanged(line)))).toList()));
    }

    private static LineChange unchanged(PurchaseOrderLine line) {
        return new LineChange(line.id(), line.quantity(), line.unitPrice(), line.expectedDate());
    }

    private static Purchase.Line line(PurchaseOrder order, PurchaseOrderLine line, LineChange change) {
        Money value = Amounts.convert(Amounts.multiply(change.unitPrice(), change.quantity()),
                order.companyTotal().getCurrencyUnit(), order.exchangeRate());
        return new Purchase.Line(line.id(), line.lineNumber(), line.productId(), line.productSku(), change.quantity(), change.unitPrice(), value,
                order.origin().vendorId(), line.warehouseCode(), line.costCentre());
    }
}
