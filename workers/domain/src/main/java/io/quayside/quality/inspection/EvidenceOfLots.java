package io.quayside.quality.inspection;

import io.quayside.inventory.trace.LotEvidence;
import io.quayside.inventory.trace.LotTrace.NodeKind;
import io.quayside.purchasing.evidence.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificates that are on file for lots, and their inspections, for the trace of a lot. */
@Component
class EvidenceOfLots implements LotEvidence {

    private record Row(long lotId, long reference, String label, String status, @Nullable String detail) {
    }

    private final JdbcClient jdbc;

    EvidenceOfLots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Evidence> of(String companyCode, Collection<Long> lotIds) {
        return Stream.concat(rows(NodeKind.CERTIFICATE, """
                SELECT lot_id, id AS reference, number AS label, kind AS status, issuer AS detail FROM quality_certificate
                WHERE company_code = :company AND lot_id IN (:lots) ORDER BY id""", companyCode, lotIds), rows(NodeKind.INSPECTION, """
                SELECT goods.lot_id, id AS reference, number AS label, CASE WHEN verdict_passed IS NULL THEN status WHEN verdict_passed THEN 'PASSED' ELSE 'FAILED' END AS status,
                plan_name AS detail FROM quality_inspection JOIN (SELECT id AS inspection_id, lot_id FROM quality_inspection WHERE lot_id IN (:lots)
                UNION ALL SELECT inspection_id, lot_id FROM quality_inspection_serial WHERE lot_id IN (:lots)) goods ON inspection_id = id
                WHERE company_code = :company ORDER BY id""", companyCode, lotIds)).toList();
    }

    private Stream<Evidence> rows(NodeKind kind, String sql, String companyCode, Collection<Long> lotIds) {
        return jdbc.sql(sql).param("company", companyCode).param("lots", lotIds).query(Row.class).list().stream()
                .map(row -> new Evidence(row.lotId(), kind, row.reference(), row.label(), row.status(), row.detail()));
    }
}
