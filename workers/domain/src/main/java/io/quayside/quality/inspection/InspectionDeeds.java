package io.quayside.quality.inspection;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.masterdata.company.Companies;
import io.quayside.quality.QualityMessages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who received the goods of an inspection, not only who finished their count; a small company may let receivers inspect by the setting {@code quality.receiver-inspects}. */
@Component
class InspectionDeeds implements DocumentDeeds {

    static final String RECEIVER_INSPECTS = "quality.receiver-inspects";

    private final Inspections inspections;
    private final ReceiptContents receipts;
    private final Companies companies;

    InspectionDeeds(Inspections inspections, ReceiptContents receipts, Companies companies) {
        this.inspections = inspections;
        this.receipts = receipts;
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
                .map(inspection -> receivers(inspection).map(person -> new Deed(Duty.RECEIVE, person)).toList()).orElse(List.of());
    }

    /** A transfer has been received by who asked for the inspection; whoever once received its goods from the vendor has no part in it. */
    private Stream<String> receivers(Inspection inspection) {
        Stream<String> ofReceipt = inspection.origin() == Origin.RECEIPT ? receipts.receivers(inspection.receiptId()).stream() : Stream.empty();
        return Stream.concat(Stream.of(inspection.requestedBy()), ofReceipt).distinct();
    }
}
