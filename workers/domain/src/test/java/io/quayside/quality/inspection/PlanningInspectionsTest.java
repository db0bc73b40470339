package io.quayside.quality.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.quality.QualityMother;
import io.quayside.quality.plan.InspectionPlanDetails;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.quality.plan.Operation;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.InspectionLevel;
import io.quayside.shared.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class PlanningInspectionsTest extends DomainIntegrationTest {

    @Autowired QualityMother mother;
    @Autowired PlanningInspections planning;
    @Autowired PreparingInspections preparing;
    @Autowired InspectionPlans plans;
    @Autowired Inspections inspections;
    @Autowired TransactionTemplate transaction;

    @Test
    void should_plan_nothing_for_goods_without_a_plan() {
        var place = mother.company("QPA");

        assertThat(planning.plan(List.of(mother.received(place, mother.vendor("QPA"), mother.product(), null, 10)))).isEmpty();
    }

    @Test
    void should_plan_an_inspection_at_the_quality_location() {
        var place = mother.company("QPB");
        var product = mother.product();
        mother.plan(place, product, QualityMother.LENGTH);
        var goods = mother.received(place, mother.vendor("QPB"), product, null, 1200);

        var planned = planning.plan(List.of(goods));

        assertThat(planned).singleElement().satisfies(inspection -> {
            assertThat(inspection.receiptLineId()).isEqualTo(goods.receiptLineId());
            assertThat(inspection.quantity()).isEqualTo(goods.quantity());
            assertThat(inspection.qualityLocationId()).isEqualTo(place.at(LocationKind.QUALITY).id());
            assertThat(inspection.number()).startsWith("QI-QPB-");
        });
        assertThat(planning.plan(List.of(goods))).as("the same again").isEqualTo(planned);
    }

    @Test
    void should_plan_one_for_each_lot_of_a_line_that_was_split() {
        var place = mother.company("QPC");
        var product = mother.product();
        mother.plan(place, product, QualityMother.LENGTH);
        var vendor = mother.vendor("QPC");
        long line = Ids.next();

        var planned = planning.plan(List.of(mother.received(place, vendor, product, 11L, 600, line), mother.received(place, vendor, product, 12L, 600, line)));

        assertThat(planned).extracting(PlannedInspection::lotId).containsExactly(11L, 12L);
        assertThat(planned).extracting(PlannedInspection::inspectionId).doesNotHaveDuplicates();
    }

    @Test
    void should_take_every_third_lot() {
        assertThat(inspected("QPD", Trigger.EVERY_NTH, 3, 7)).containsExactly(true, false, false, true, false, false, true);
    }

    @Test
    void should_take_two_lots_of_five() {
        assertThat(inspected("QPE", Trigger.PERCENT, 40, 10)).containsExactly(true, false, true, false, false, true, false, true, false, false);
    }

    @Test
    void should_check_the_certificate_of_a_lot_whose_turn_it_is_not() {
        var place = mother.company("QPG");
        var product = mother.product();
        var vendor = mother.vendor("QPG");
        mother.plan("QPG", product, null, null, Trigger.EVERY_NTH, 3, QualityMother.THREAD, QualityMother.MILL_CERTIFICATE);

        var first = planning.plan(List.of(mother.received(place, vendor, product, null, 10))).getFirst();
        var second = planning.plan(List.of(mother.received(place, vendor, product, null, 10))).getFirst();

        assertThat(preparing.prepare(first.inspectionId()).trigger()).isEqualTo("every-nth");
        assertThat(preparing.prepare(second.inspectionId()).trigger()).isEqualTo("certificate-only");
        assertThat(preparing.prepare(second.inspectionId()).certificateInOrder()).isFalse();
    }

    @Test
    void should_take_plans_of_receipts_only() {
        var place = mother.company("QPH");
        var product = mother.product();
        plans.create(new InspectionPlanDetails("QPH", "In stock", Operation.STOCK, 180, product.id(), null, null, Trigger.ALL, null, null, InspectionLevel.II,
                new BigDecimal("1.0"), true, List.of(QualityMother.THREAD), null), Set.of("QPH"));

        assertThat(planning.plan(List.of(mother.received(place, mother.vendor("QPH"), product, null, 10)))).isEmpty();
    }

    @Test
    void should_prefer_the_most_specific_plan() {
        var place = mother.company("QPF");
        var product = mother.product();
        var vendor = mother.vendor("QPF");
        mother.plan("QPF", null, null, null, Trigger.ALL, null, QualityMother.LABEL);
        mother.plan("QPF", null, "FASTENERS", null, Trigger.ALL, null, QualityMother.THREAD);
        assertThat(characteristic(place, vendor, product)).isEqualTo("Thread runs");
        mother.plan("QPF", null, "FASTENERS", vendor, Trigger.ALL, null, QualityMother.MILL_CERTIFICATE);
        assertThat(characteristic(place, vendor, product)).isEqualTo("Mill certificate");
        assertThat(characteristic(place, mother.vendor("QPF"), product)).as("of another vendor").isEqualTo("Thread runs");
        mother.plan("QPF", product, null, null, Trigger.ALL, null, QualityMother.LENGTH);
        assertThat(characteristic(place, vendor, product)).isEqualTo("Length");
    }

    private List<Boolean> inspected(String company, Trigger trigger, int number, int lots) {
        var place = mother.company(company);
        var product = mother.product();
        var vendor = mother.vendor(company);
        mother.plan(company, product, null, null, trigger, number, QualityMother.LENGTH);
        return IntStream.range(0, lots).mapToObj(lot -> !planning.plan(List.of(mother.received(place, vendor, product, null, 10))).isEmpty()).toList();
    }

    private String characteristic(QualityMother.Place place, Vendor vendor, Product product) {
        long id = planning.plan(List.of(mother.received(place, vendor, product, null, 10))).getFirst().inspectionId();
        return transaction.execute(status -> inspections.findById(id).orElseThrow().results().getFirst().characteristic().name());
    }
}
