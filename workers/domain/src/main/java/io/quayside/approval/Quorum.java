package io.quayside.approval;

import java.util.List;

/**
 * How far a level of approval is.
 *
 * @param needed how many different people have to approve
 * @param rejectionsEnough how many rejections end it
 * @param approvedBy full names, in the order of their decisions
 */
public record Quorum(int needed, int rejectionsEnough, List<String> approvedBy, List<String> rejectedBy) {

  public int missing() {
    return Math.max(0, needed - approvedBy.size());
  }
}
