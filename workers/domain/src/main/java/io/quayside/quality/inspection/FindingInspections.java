package io.quayside.quality.inspection;

import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading inspections. */
@Service
@Transactional(readOnly = true)
public class FindingInspections {

    private static final RowFilter<Inspection> FILTER = new RowFilter<>("id", "companyCode", "searchText", Set.of("companyCode", "status", "origin",
            "vendorId", "productId", "lotId", "receiptId", "receiptLineId", "warehouseCode", "planId", "plannedAt", "previousId"));

    private final Inspections inspections;

    FindingInspections(Inspections inspections) {
        this.inspections = inspections;
    }

    public Page<Inspection> list(RowQuery query, Pageable page) {
        return inspections.findAll(FILTER.matching(query), page);
    }

    /** For processes. */
    public Inspection get(long id) {
        return inspections.findById(id).orElseThrow(() -> new Refusal.NotFound("inspection", id));
    }

    public Inspection get(long id, Collection<String> companies) {
        return inspections.findByIdAndCompanyCodeIn(id, companies).orElseThrow(() -> new Refusal.NotFound("inspection", id));
    }

    public Optional<String> companyOf(long id) {
        return inspections.findById(id).map(Inspection::companyCode);
    }

    /** The newest first, at most ten that were inspected and not skipped. */
    public List<Inspection> lastOf(Inspection inspection) {
        return inspection.vendorId() == null ? List.of()
                : inspections.findTop10ByCompanyCodeAndVendorIdAndProductIdAndVerdictPassedNotNullOrderByVerdictInspectedAtDescIdDesc(
                        inspection.companyCode(), inspection.vendorId(), inspection.productId());
    }

    /** How many lots were skipped since the last that was inspected. */
    public long skippedSinceLast(Inspection inspection) {
        return inspection.vendorId() == null ? 0 : inspections.countSkipped(inspection.companyCode(), inspection.vendorId(), inspection.productId(),
                lastOf(inspection).stream().findFirst().map(Inspection::id).orElse(0L));
    }
}
