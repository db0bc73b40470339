package io.quayside.quality.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.approval.DoneDeeds;
import io.quayside.DomainIntegrationTest;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.transfer.SendTransfer;
import io.quayside.inventory.transfer.Transfer;
import io.quayside.inventory.transfer.Transfers;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.QualityMother;
import io.quayside.quality.plan.InspectionPlanDetails;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.quality.plan.Operation;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.InspectionLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class InspectingTransfersTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("QTR");

    @Autowired QualityMother mother;
    @Autowired InventoryMother inventory;
    @Autowired InspectionPlans plans;
    @Autowired Transfers transfers;
    @Autowired FindingInspections finding;
    @Autowired DoneDeeds deeds;
    @Autowired JdbcClient jdbc;

    @Test
    void should_inspect_what_arrives_from_another_warehouse_where_a_plan_for_transfers_says_so() {
        var place = mother.company("QTR");
        inventory.warehouse("QTR", "QTR-H");
        Location bin = inventory.bin("QTR", "QTR-H", "H-1");
        Product inspected = mother.product();
        Product other = mother.product();
        plans.create(plan(inspected, Operation.TRANSFER), MINE);
        plans.create(plan(other, Operation.RECEIPT), MINE);

        receive(bin, place.at(LocationKind.INPUT), inspected, other);

        assertThat(mother.onHand(inspected, place, LocationKind.QUALITY)).isEqualByComparingTo("6");
        assertThat(mother.onHand(inspected, place, LocationKind.INPUT)).isZero();
        assertThat(mother.onHand(other, place, LocationKind.INPUT)).as("a plan for receipts").isEqualByComparingTo("6");
        Inspection inspection = finding.get(jdbc.sql("select id from quality_inspection where company_code = 'QTR'").query(Long.class).single());
        assertThat(inspection.origin()).isEqualTo(Origin.TRANSFER);
        assertThat(inspection.releaseLocationId()).isEqualTo(place.at(LocationKind.INPUT).id());
        assertThat(inspection.receiptNumber()).startsWith("TR-");
        assertThat(deeds.of(QualityMessages.INSPECTION, String.valueOf(inspection.id()))).extracting(Deed::username).as("who received it does not inspect it").containsExactly("wim");
        assertThat(jdbc.sql("select count(*) from workflow_outbox where payload like ?").param("%" + QualityMessages.INSPECTION_REQUESTED + "%" + inspection.id() + "%")
                .query(Long.class).single()).as("a case of its own").isOne();
    }

    private void receive(Location from, Location to, Product... products) {
        List<SendTransfer.Line> lines = List.of(products).stream().peek(each -> inventory.receive(each, null, 10, from))
                .map(each -> new SendTransfer.Line(each.id(), null, new BigDecimal(6), from.id())).toList();
        Transfer transfer = transfers.send(new SendTransfer("QTR", to.id(), lines), "wim", MINE);
        transfers.receive(transfer.id(), Map.of(), "wim", MINE);
    }

    private static InspectionPlanDetails plan(Product product, Operation operation) {
        return new InspectionPlanDetails("QTR", "On " + operation, operation, null, product.id(), null, null, Trigger.ALL, null, null, InspectionLevel.II,
                new BigDecimal("1.0"), true, List.of(QualityMother.THREAD), null);
    }
}
