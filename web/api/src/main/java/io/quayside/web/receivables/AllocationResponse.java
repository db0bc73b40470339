package io.quayside.web.receivables;

import io.quayside.receivables.payment.AllocationSource;
import io.quayside.receivables.payment.ReceivableAllocation;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record AllocationResponse(long id, AllocationSource sourceKind, long sourceId, String sourceNumber, long invoiceId, String invoiceNumber, LocalDate allocatedOn,
                          Money amount, Money discount, Money companyAmount, long entryId, String allocatedBy, @Nullable String undoneBy,
                          @Nullable Instant undoneAt, boolean live) {

    static AllocationResponse of(ReceivableAllocation each) {
        return new AllocationResponse(each.id(), each.sourceKind(), each.sourceId(), each.sourceNumber(), each.invoiceId(), each.invoiceNumber(),
                each.allocatedOn(), each.amount(), each.discount(), each.companyAmount(), each.entryId(), each.allocatedBy(), each.undoneBy(), each.undoneAt(),
                each.isLive());
    }
}
