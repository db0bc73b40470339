package io.quayside.process.purchasing;

import java.math.BigDecimal;
import java.util.List;

/**
 * Element of the variable {@code vendorCandidates}: who could deliver one requisition line.
 *
 * @param description line number and product, for people
 */
public record LineCandidates(
        String lineId, String description, String suggestedVendorId, List<Candidate> candidates) {

    /**
     * @param approved  on the approved supplier list for this product
     * @param status    {@code ACTIVE}, {@code NEW} or {@code BLOCKED}
     * @param chosen    a buyer chose this vendor for the line ({@link VendorChoice})
     * @param awarded   the line was awarded to this vendor after quotes were compared, and the quote still holds
     * @param unitPrice in the company's currency, major units
     * @param qualityScore from 0 to 100; null for a vendor of whom nothing is known
     */
    public record Candidate(
            String vendorId,
            boolean approved,
            String status,
            boolean chosen,
            boolean awarded,
            BigDecimal unitPrice,
            int leadTimeDays,
            BigDecimal qualityScore) {}
}
