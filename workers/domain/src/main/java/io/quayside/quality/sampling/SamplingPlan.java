package io.quayside.quality.sampling;

/**
 * How many units are looked at, and how many nonconforming ones the lot may show.
 *
 * @param codeLetter the letter of the plan that applies, after the arrows of the table
 * @param sampleSize in units, never more than the lot has
 * @param acceptance with so many nonconforming units, or fewer, the lot is accepted
 */
public record SamplingPlan(String codeLetter, long sampleSize, int acceptance) {

    public SamplingPlan {
        if (sampleSize < 1 || acceptance < 0) {
            throw new IllegalArgumentException("not a sampling plan: n=%d, Ac=%d".formatted(sampleSize, acceptance));
        }
    }

    /** With so many nonconforming units, or more, the lot is rejected. */
    public int rejection() {
        return acceptance + 1;
    }

    public boolean accepts(long nonconforming) {
        return nonconforming <= acceptance;
    }
}
