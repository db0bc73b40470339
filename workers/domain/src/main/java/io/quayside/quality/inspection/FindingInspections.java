package io.quayside.quality.inspection;

import io.quayside.shared.FilterValue;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
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
        List<String> lots = query.filters().get("lotId");
        return inspections.findAll(lots == null ? FILTER.matching(query) : FILTER.matching(query.without("lotId")).and(ofLots(lots)), page);
    }

    /** A serial number is a lot of one piece that may be inspected together with others. */
    private static Specification<Inspection> ofLots(List<String> lots) {
        List<Object> ids = lots.stream().map(lot -> FilterValue.parse("lotId", lot, Long.class)).toList();
        return (root, criteria, builder) -> {
            Subquery<Long> serials = criteria.subquery(Long.class);
            Path<Long> serial = serials.correlate(root).join("serials").get("lotId");
            return builder.or(root.get("lotId").in(ids), builder.exists(serials.select(serial).where(serial.in(ids))));
        };
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

    /** The newest first, at most ten that were inspected and not skipped; of lots as they came, since what was blocked at the dock or reworked says nothing of the sampling. */
    public List<Inspection> lastOf(Inspection inspection) {
        return inspection.vendorId() == null ? List.of()
                : inspections.findTop10ByCompanyCodeAndVendorIdAndProductIdAndOriginAndVerdictPassedNotNullOrderByVerdictInspectedAtDescIdDesc(
                        inspection.companyCode(), inspection.vendorId(), inspection.productId(), Origin.RECEIPT);
    }

    /** How many lots were skipped since the last that was inspected. */
    public long skippedSinceLast(Inspection inspection) {
        return inspection.vendorId() == null ? 0 : inspections.countSkipped(inspection.companyCode(), inspection.vendorId(), inspection.productId(),
                lastOf(inspection).stream().findFirst().map(Inspection::id).orElse(0L));
    }
}
