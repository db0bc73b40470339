package io.quayside.quality.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.quality.plan.Characteristic;
import io.quayside.quality.plan.CharacteristicKind;
import io.quayside.quality.plan.InspectionPlanDetails;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.InspectionLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fasteners and hydraulics are always inspected, bearings until their vendor has earned otherwise, protective equipment now and then. */
@Component
@Order(DemoLoader.STOCK)
class InspectionPlanDemo implements DemoLoader {

    private final InspectionPlans plans;
    private final ProductCategories categories;

    InspectionPlanDemo(InspectionPlans plans, ProductCategories categories) {
        this.plans = plans;
        this.categories = categories;
    }

    @Override
    public String what() {
        return "inspection plans";
    }

    @Override
    public int load(DemoSize size) {
        List<InspectionPlanDetails> wanted = Stream.of("QNL", "QUS").flatMap(InspectionPlanDemo::of)
                .filter(plan -> categories.find(plan.categoryCode(), Set.of()).isPresent()).toList();
        wanted.forEach(plan -> plans.create(plan, Set.of(plan.companyCode())));
        return wanted.size();
    }

    private static Stream<InspectionPlanDetails> of(String company) {
        return Stream.of(
                plan(company, "Fasteners", "FASTENERS", Trigger.ALL, null, "1.0", look("Thread and surface", "Turn a gauge nut by hand; no burrs, no rust")),
                plan(company, "Hydraulics", "HYDRAULICS", Trigger.ALL, null, "0.65", look("Ports capped", "Every port is closed and dry"),
                        new Characteristic("Seal hardness", CharacteristicKind.MEASURE, "Shore A", new BigDecimal("68"), new BigDecimal("78"), null)),
                plan(company, "Bearings", "BEARINGS", Trigger.SKIP_LOT, null, "0.65", look("Runs smoothly", "Turn the ring by hand"),
                        new Characteristic("Radial clearance", CharacteristicKind.MEASURE, "µm", new BigDecimal("2"), new BigDecimal("20"), "C0, unmounted")),
                plan(company, "Protective equipment", "PPE", Trigger.EVERY_NTH, 3, "2.5", look("CE mark and size", null),
                        new Characteristic("Label", CharacteristicKind.PHOTO, null, null, null, "The label with lot and date")));
    }

    private static Characteristic look(String name, String instruction) {
        return new Characteristic(name, CharacteristicKind.PASS_FAIL, null, null, null, instruction);
    }

    private static InspectionPlanDetails plan(String company, String name, String category, Trigger trigger, Integer nth, String aql, Characteristic... characteristics) {
        return new InspectionPlanDetails(company, name, null, null, null, category, null, trigger, nth, null, InspectionLevel.II, new BigDecimal(aql), true,
                List.of(characteristics), null);
    }
}
