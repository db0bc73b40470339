package io.quayside.quality.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.quality.QualityMother;
import io.quayside.quality.plan.InspectionPlanDetails;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.quality.plan.Operation;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.InspectionLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReinspectingStockTest extends DomainIntegrationTest {

    @Autowired QualityMother mother;
    @Autowired InventoryMother inventory;
    @Autowired InspectionPlans plans;
    @Autowired ReinspectingStock reinspecting;
    @Autowired JdbcClient jdbc;

    @Test
    void should_inspect_a_lot_again_after_the_days_of_its_plan_and_no_other() {
        var place = mother.company("QRS");
        Product product = mother.trackedProduct();
        Lot old = stored(place, product, "OLD");
        stored(place, product, "NEW");
        jdbc.sql("update inventory_lot set created_at = '2020-01-01' where id = ?").param(old.id()).update();
        plans.create(new InspectionPlanDetails("QRS", "Every half year", Operation.STOCK, 180, product.id(), null, null, Trigger.ALL, null, null, InspectionLevel.II,
                new BigDecimal("1.0"), true, List.of(QualityMother.THREAD), null), Set.of("QRS"));

        assertThat(reinspecting.inspectDue("QRS")).isOne();
        assertThat(reinspecting.inspectDue("QRS")).as("it is being inspected").isZero();

        assertThat(jdbc.sql("select lot_id from quality_inspection where company_code = 'QRS' and origin = 'STOCK'").query(Long.class).list()).containsExactly(old.id());
        assertThat(mother.onHand(product, place, LocationKind.QUALITY)).isEqualByComparingTo("40");
        assertThat(mother.onHand(product, place, LocationKind.STORAGE)).isEqualByComparingTo("40");
    }

    private Lot stored(QualityMother.Place place, Product product, String number) {
        Lot lot = mother.lot(place, product, number);
        inventory.receive(product, lot, 40, place.at(LocationKind.STORAGE));
        return lot;
    }
}
