package io.quayside.quality.inspection;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.masterdata.company.Companies;
import io.quayside.quality.QualityMessages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who received the goods of an inspection; a small company may let receivers inspect by the setting {@code quality.receiver-inspects}. */
@Component
class InspectionDeeds implements DocumentDeeds {

    static final String RECEIVER_INSPECTS = "quality.receiver-inspects";

    private final Inspections inspections;
    private final Companies companies;

    InspectionDeeds(Inspections inspections, Companies companies) {
        this.inspections = inspections;
        this.companies = companies;
    }

    @Override
    public String documentType() {
        return QualityMessages.INSPECTION;
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(QualityMessages.INSPECT_GOODS_TASK) ? Optional.of(Duty.INSPECT) : Optional.empty();
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return inspections.findById(Long.valueOf(documentId))
                .filter(inspection -> inspection.origin() == Origin.RECEIPT || inspection.origin() == Origin.TRANSFER)
                .filter(inspection -> !companies.get(inspection.companyCode()).setting(RECEIVER_INSPECTS, "false").equals("true"))
                .map(inspection -> List.of(new Deed(Duty.RECEIVE, inspection.requestedBy()))).orElse(List.of());
    }
}
