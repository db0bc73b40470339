package io.quayside.quality.inspection;

import io.quayside.masterdata.product.Product;
import io.quayside.shared.NumberSequences;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives an inspection its number and keeps it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpeningInspections {

    private static final String PREFIX = "QI";

    private final Inspections inspections;
    private final NumberSequences numbers;
    private final Clock clock;

    OpeningInspections(Inspections inspections, NumberSequences numbers, Clock clock) {
        this.inspections = inspections;
        this.numbers = numbers;
        this.clock = clock;
    }

    Optional<Inspection> find(String companyCode, String key) {
        return inspections.findByCompanyCodeAndSourceKey(companyCode, key);
    }

    Inspection open(Draft draft, Product product) {
        return inspections.saveAndFlush(new Inspection(
                numbers.nextNumber(draft.companyCode(), PREFIX), draft, product.sku() + " " + product.name(), clock.instant()));
    }
}
