package io.quayside.shared;

import io.hypersistence.tsid.TSID;

/** Ids of business rows: sortable by time, assigned by the application before the row exists. */
public final class Ids {

  private Ids() {}

  public static long next() {
    return TSID.Factory.getTsid().toLong();
  }
}
