package io.quayside.quality.inspection;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.quality.QualityMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who received the goods of an inspection, not only who finished their count; a small company may let receivers inspect by the setting {@code quality.receiver-inspects}. */
@Component
class InspectionDeeds implements DocumentDeeds {

    private static final String THIS = """
            i.id = {document} and not exists (select 1 from masterdata_company_setting s
              where s.company_code = i.company_code and s.name = 'quality.receiver-inspects' and s.setting = 'true')""";
    private static final String RECEIPTS = """
            quality_inspection i join receiving_goods_receipt inspected on inspected.id = i.receipt_id and i.origin = 'RECEIPT'
              join receiving_goods_receipt r on r.order_id = inspected.order_id""";

    @Override
    public String documentType() {
        return QualityMessages.INSPECTION;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(QualityMessages.INSPECT_GOODS_TASK, Duty.INSPECT);
    }

    /** Nobody is asked about it or corrects it. */
    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of();
    }

    /** A transfer has been received by who asked for the inspection; whoever once received its goods from the vendor has no part in it. */
    @Override
    public List<DeedSource> deeds() {
        return List.of(
                DeedSource.of(Duty.RECEIVE, "quality_inspection i where i.origin in ('RECEIPT', 'TRANSFER') and " + THIS, "i.requested_by"),
                DeedSource.of(Duty.RECEIVE, RECEIPTS + " where " + THIS, "r.opened_by", "r.counted_by"),
                DeedSource.of(Duty.RECEIVE, RECEIPTS + " join receiving_scan scan on scan.receipt_id = r.id where " + THIS, "scan.scanned_by"));
    }
}
