package io.quayside.web.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.purchasing.agreement.AgreementLine;
import io.quayside.purchasing.agreement.AgreementMilestones;
import io.quayside.purchasing.agreement.AgreementStatus;
import io.quayside.purchasing.agreement.PurchaseAgreement;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An agreement; in lists without its lines. */
record AgreementResponse(
        long id,
        String companyCode,
        String number,
        AgreementStatus status,
        String title,
        long vendorId,
        String vendorName,
        String currency,
        LocalDate validFrom,
        LocalDate validUntil,
        Money total,
        Money totalInCompanyCurrency,
        @Nullable Money releaseLimit,
        @Nullable String note,
        String createdBy,
        String createdByName,
        @JsonUnwrapped AgreementMilestones milestones,
        int version,
        @Nullable Long processInstanceKey,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> lines) {

    record Line(
            long id,
            int lineNumber,
            long productId,
            String productSku,
            String productName,
            String unit,
            BigMoney unitPrice,
            @Nullable Integer leadTimeDays,
            Money value,
            @Nullable Quantity maxQuantity,
            @Nullable Money maxAmount,
            Quantity releasedQuantity,
            Money releasedAmount,
            @Nullable Quantity remainingQuantity,
            @Nullable Money remainingAmount) {

        static Line of(AgreementLine line) {
            return new Line(line.id(), line.lineNumber(), line.productId(), line.productSku(), line.productName(), line.unit(), line.unitPrice(),
                    line.leadTimeDays(), line.value(), line.maxQuantity().orElse(null), line.maxAmount().orElse(null), line.releasedQuantity(),
                    line.releasedAmount(), line.remainingQuantity().orElse(null), line.remainingAmount().orElse(null));
        }
    }

    static AgreementResponse of(PurchaseAgreement agreement, String createdByName, @Nullable Long instance, @Nullable List<Line> lines) {
        return new AgreementResponse(agreement.id(), agreement.companyCode(), agreement.number(), agreement.status(), agreement.title(),
                agreement.vendorId(), agreement.vendorName(), agreement.currency().getCode(), agreement.validFrom(), agreement.validUntil(),
                agreement.total(), agreement.companyTotal(), agreement.releaseLimit().orElse(null), agreement.note(), agreement.createdBy(), createdByName,
                agreement.milestones(), agreement.version(), instance, lines);
    }
}
