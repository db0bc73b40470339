package io.quayside.inventory.count;

import io.quayside.masterdata.company.Companies;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the adjustment process is told. Names are equal to those of the process contract, which a test of the workers holds together. */
@Component
public class CountMessages {

    public static final String PLANNED = "inventory.count-planned";
    public static final String CANCELLED = "inventory.count-cancelled";
    public static final String DOCUMENT_TYPE = "stock-count";
    public static final String COUNT_TASK = "UserTask_CountStock";
    public static final String RECOUNT_TASK = "UserTask_RecountStock";

    private final Outbox outbox;
    private final Companies companies;

    CountMessages(Outbox outbox, Companies companies) {
        this.outbox = outbox;
        this.companies = companies;
    }

    void planned(StockCount count, String locationCode) {
        String id = String.valueOf(count.id());
        outbox.publish(PLANNED, id, Map.of("countId", id, "documentType", DOCUMENT_TYPE, "documentId", id, "counted", count.kind() == CountKind.TRANSIT,
                "businessKey", count.number(), "companyCode", count.companyCode(), "title", "Count of %s in %s".formatted(locationCode, count.warehouseCode()),
                "requester", count.plannedBy(), "amountMinor", 0L, "currency", companies.get(count.companyCode()).currency().getCode()));
    }

    void cancelled(StockCount count, String reason, String by) {
        outbox.publish(CANCELLED, String.valueOf(count.id()), Map.of("cancellationReason", reason, "cancelledBy", by));
    }
}
