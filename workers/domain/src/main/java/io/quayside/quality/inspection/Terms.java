package io.quayside.quality.inspection;

import io.quayside.quality.plan.Characteristic;
import io.quayside.quality.plan.CharacteristicKind;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.InspectionLevel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection goes by, as the plan had it when the inspection was opened.
 *
 * @param planId          none for goods that came blocked where no plan applies
 * @param certificateOnly it is not the turn of the lot: only its certificate is checked
 */
record Terms(
        @Nullable Long planId,
        String planName,
        Trigger trigger,
        InspectionLevel level,
        BigDecimal aql,
        boolean certificateNeeded,
        boolean certificateOnly,
        List<Characteristic> characteristics) {

    static Terms of(InspectionPlan plan) {
        return of(plan, false);
    }

    static Terms of(InspectionPlan plan, boolean certificateOnly) {
        return new Terms(plan.id(), plan.name(), plan.trigger(), plan.level(), plan.aql(), plan.needsCertificate(), certificateOnly, plan.characteristics());
    }

    /** Of goods that came blocked: what is put in order of them is looked at one by one. */
    static Terms ofBlocked() {
        return new Terms(null, "Blocked on arrival", Trigger.ALL, InspectionLevel.II, BigDecimal.ONE, false, false,
                List.of(new Characteristic("In order", CharacteristicKind.PASS_FAIL, null, null, null, null)));
    }
}
