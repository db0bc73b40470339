package io.quayside.payables.openitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is open by partner and age at the end of a day.
 *
 * @param control the balance of the control accounts on that day, which the total equals
 */
public record Ageing(LocalDate asOf, List<Row> rows, Money total, Money control) {

    /** @param partnerId null for what was posted without a partner */
    public record Row(@Nullable Long partnerId, String partnerName, Map<AgeBucket, Money> buckets, Money total) {}

    public boolean reconciles() {
        return total.isEqual(control);
    }
}
