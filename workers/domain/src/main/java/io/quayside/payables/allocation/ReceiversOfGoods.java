package io.quayside.payables.allocation;

import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.invoice.GoodsReceivers;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.receiving.receipt.ReceivedLines;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ReceiversOfGoods implements GoodsReceivers {

    private final ReceivedLines receivedLines;

    ReceiversOfGoods(ReceivedLines receivedLines) {
        this.receivedLines = receivedLines;
    }

    @Override
    public List<Deed> of(VendorInvoice invoice) {
        Set<Long> orders = invoice.lines().stream().map(VendorInvoiceLine::orderId).filter(Objects::nonNull).collect(Collectors.toSet());
        return receivedLines.receivers(orders).stream().map(person -> new Deed(Duty.RECEIVE, person)).toList();
    }
}
