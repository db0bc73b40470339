package io.quayside.shared;

import io.hypersistence.tsid.TSID;

/** Time-sorted 64-bit ids, assigned by the application so that a row is inserted without asking the database first. */
public final class Ids {

    private Ids() {
    }

    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }
}
