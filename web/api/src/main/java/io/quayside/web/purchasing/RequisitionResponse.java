package io.quayside.web.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionHeader;
import io.quayside.purchasing.requisition.RequisitionLine;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A requisition; in lists without its lines. */
record RequisitionResponse(
        long id,
        String number,
        String companyCode,
        RequisitionStatus status,
        String title,
        String requester,
        String requesterName,
        @Nullable LocalDate neededBy,
        @Nullable String costCentre,
        @Nullable String justification,
        String currency,
        Money total,
        Money totalInCompanyCurrency,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String closingReason,
        int revision,
        int version,
        @Nullable Long processInstanceKey,
        List<Long> orderIds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines) {

    record Line(
            @JsonUnwrapped LineResponse line,
            Quantity approvedQuantity,
            BigMoney approvedUnitPrice,
            @Nullable LocalDate neededBy,
            @Nullable Long suggestedVendorId,
            @Nullable String suggestedVendorName,
            @Nullable Long chosenVendorId,
            @Nullable String choiceReason,
            @Nullable String note) {

        static Line of(RequisitionLine line) {
            return new Line(LineResponse.of(line), line.approvedQuantity(), line.approvedUnitPrice(), line.neededBy(), line.suggestedVendorId(), line.suggestedVendorName(),
                    line.chosenVendorId(), line.choiceReason(), line.note());
        }
    }

    static RequisitionResponse of(Requisition requisition, @Nullable Long instance, List<Long> orderIds, @Nullable List<Line> lines) {
        RequisitionHeader header = requisition.header();
        return new RequisitionResponse(requisition.id(), requisition.number(), requisition.companyCode(), requisition.status(), header.title(),
                requisition.requester().username(), requisition.requester().name(), header.neededBy(), header.costCentre(), header.justification(),
                header.currency().getCode(), requisition.total(), requisition.companyTotal(), requisition.createdAt(),
                requisition.submittedAt().orElse(null), requisition.decidedAt().orElse(null), requisition.closingReason().orElse(null),
                requisition.revision(), requisition.version(), instance, orderIds, lines);
    }
}
