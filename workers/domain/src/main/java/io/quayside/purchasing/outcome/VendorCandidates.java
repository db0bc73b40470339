package io.quayside.purchasing.outcome;

import io.quayside.masterdata.vendor.VendorStatus;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who could deliver one line of an approved requisition. */
public record VendorCandidates(long lineId, String description, @Nullable Long suggestedVendorId, List<Candidate> candidates) {

    /**
     * @param chosen a buyer chose this vendor for the line
     * @param awarded the line was awarded to this vendor after quotes were compared
     * @param companyPrice of one unit, in the company's currency
     * @param qualityScore from 0 to 100; none for a vendor of whom nothing is known
     */
    public record Candidate(long vendorId, boolean approved, VendorStatus status, boolean chosen, boolean awarded, BigDecimal companyPrice,
            int leadTimeDays, @Nullable BigDecimal qualityScore) {}
}
