package io.quayside.valuation.landedcost;

import java.util.Optional;
import java.util.regex.Pattern;

/** The open item of a landed cost on the clearing account. */
final class LandedCostReference {

    static final String PREFIX = "landed-cost:";
    private static final Pattern PATTERN = Pattern.compile("^" + PREFIX + "(\\d{1,18})$");

    private LandedCostReference() {
    }

    static String of(long landedCostId) {
        return PREFIX + landedCostId;
    }

    /** Empty for the open item of anything else. */
    static Optional<Long> id(String reference) {
        return PATTERN.matcher(reference).results().map(found -> Long.valueOf(found.group(1))).findFirst();
    }
}
