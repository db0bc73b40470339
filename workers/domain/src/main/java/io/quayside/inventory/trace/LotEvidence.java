package io.quayside.inventory.trace;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of lots besides their moves: certificates, inspections. Implemented by who keeps it. */
public interface LotEvidence {

    /** @param status what the paper is worth, or how the inspection ended */
    record Evidence(long lotId, LotTrace.NodeKind kind, long reference, String label, String status, @Nullable String detail) {
    }

    List<Evidence> of(String companyCode, Collection<Long> lotIds);
}
