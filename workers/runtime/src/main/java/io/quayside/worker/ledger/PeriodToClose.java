package io.quayside.worker.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A period with what people said about it.
 *
 * @param closedBy who has waived what was open; null where nothing was
 */
record PeriodToClose(String periodId, String requester, @Nullable String closedBy, @Nullable List<Waiver> waivers) {

    record Waiver(String kind, @Nullable String reason) {
    }

    long id() {
        return Long.parseLong(periodId);
    }

    String closer() {
        return closedBy == null ? requester : closedBy;
    }

    Map<String, String> reasons() {
        return waivers == null || closedBy == null ? Map.of()
                : waivers.stream().filter(waiver -> waiver.reason != null).collect(Collectors.toMap(Waiver::kind, Waiver::reason, (first, second) -> second));
    }
}
