package io.quayside.quality.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.trace.LotTrace;
import io.quayside.inventory.trace.TracingLots;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.quality.QualityMother;
import io.quayside.quality.certificate.Certificate;
import io.quayside.quality.certificate.CertificateDetails;
import io.quayside.quality.certificate.Certificates;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EvidenceOfLotsTest extends DomainIntegrationTest {

    @Autowired
    QualityMother quality;
    @Autowired
    InventoryMother mother;
    @Autowired
    Certificates certificates;
    @Autowired
    TracingLots tracing;
    @Autowired
    JdbcClient jdbc;

    @Test
    void certificatesAndInspectionsStandInTheTraceOfTheirLot() {
        quality.company("EVI");
        Product glue = mother.product(Tracking.LOT);
        Lot lot = mother.lot("EVI", glue, "G-1", null);
        Lot other = mother.lot("EVI", glue, "G-2", null);
        Certificate certificate = certificates.create(certificate(glue, lot, "C-4711"), Set.of("EVI"));
        certificates.create(certificate(glue, other, "C-0815"), Set.of("EVI"));
        jdbc.sql("""
                INSERT INTO quality_inspection (id, company_code, number, source_key, origin, status, warehouse_code, product_id, lot_id, quantity_value, quantity_unit, value_amount,
                  value_currency, quality_location_id, release_location_id, plan_id, plan_name, trigger_kind, inspection_level, aql, certificate_needed, verdict_passed, requested_by,
                  planned_at, search_text, version)
                VALUES (4711, 'EVI', 'QI-EVI-1', 'evi', 'STOCK', 'CLOSED', 'EVI-W', ?, ?, 1, 'PCE', 0, 'EUR', 1, 1, 1, 'Glue', 'ALL', 'II', 1, FALSE, FALSE, 'quinn', NOW(3), '', 0)""")
                .params(glue.id(), lot.id()).update();
        LotTrace trace = tracing.trace(lot.id(), Set.of("EVI"));
        assertThat(trace.nodes()).extracting(LotTrace.Node::id).contains("certificate:" + certificate.id(), "inspection:4711");
        assertThat(trace.nodes()).filteredOn(node -> node.kind() == LotTrace.NodeKind.INSPECTION).singleElement().satisfies(node -> assertThat(node.type()).isEqualTo("FAILED"));
        assertThat(trace.nodes()).extracting(LotTrace.Node::label).doesNotContain("C-0815");
        assertThat(trace.edges()).extracting(LotTrace.Edge::from, LotTrace.Edge::to)
                .contains(tuple("certificate:" + certificate.id(), "lot:" + lot.id()), tuple("inspection:4711", "lot:" + lot.id()));
    }

    private static CertificateDetails certificate(Product product, Lot lot, String number) {
        return new CertificateDetails("EVI", product.id(), lot.id(), null, "EN 10204 3.1", number, "Works", LocalDate.of(2026, 1, 1), null, null);
    }
}
