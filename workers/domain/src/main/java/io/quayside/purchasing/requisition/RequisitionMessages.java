package io.quayside.purchasing.requisition;

import io.quayside.purchasing.PurchasingMessages;
import io.quayside.workflow.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the approval process is told of a requisition. */
@Component
class RequisitionMessages {

    private final Outbox outbox;

    RequisitionMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void submitted(Requisition requisition) {
        publish(PurchasingMessages.REQUISITION_SUBMITTED, requisition, Map.of(
                "requisitionId", String.valueOf(requisition.id()),
                "businessKey", requisition.number(),
                "companyCode", requisition.companyCode(),
                "title", requisition.title(),
                "requester", requisition.requester().username(),
                "amountMinor", requisition.companyTotal().getAmountMinorLong(),
                "currency", requisition.companyTotal().getCurrencyUnit().getCode(),
                "revision", requisition.revision(),
                "counterparty", vendors(requisition),
                "costCentre", costCentres(requisition)));
    }

    /** Meant for the round that decides on the revision before; a later round has taken the change already. */
    void changed(Requisition requisition) {
        outbox.publish(PurchasingMessages.REQUISITION_CHANGED, "%d:%d".formatted(requisition.id(), requisition.revision() - 1),
                Map.of("revision", requisition.revision(), "counterparty", vendors(requisition), "costCentre", costCentres(requisition)));
    }

    void cancelled(Requisition requisition, String reason, String by) {
        publish(PurchasingMessages.REQUISITION_CANCELLED, requisition, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    /** By name, as far as the requester suggested any. */
    private static List<String> vendors(Requisition requisition) {
        return requisition.lines().stream().map(RequisitionLine::suggestedVendorName).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private static List<String> costCentres(Requisition requisition) {
        return Stream.concat(Stream.of(Optional.ofNullable(requisition.header().costCentre())),
                        requisition.lines().stream().map(line -> Optional.ofNullable(line.costCentre())))
                .flatMap(Optional::stream).distinct().sorted().toList();
    }

    private void publish(String message, Requisition requisition, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(requisition.id()), variables);
    }
}
