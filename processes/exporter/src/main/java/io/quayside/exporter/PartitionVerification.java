package io.quayside.exporter;

/** Walks along the chain of a partition until it breaks. */
final class PartitionVerification {

  private final int partitionId;
  private final boolean hasGaps;
  private String head = HashChain.GENESIS;
  private long records;
  private long position = -1;
  private Long firstBroken;

  /** With gaps, as in the export of one instance, each link is checked against the hash before that its line names. */
  PartitionVerification(int partitionId, boolean hasGaps) {
    this.partitionId = partitionId;
    this.hasGaps = hasGaps;
  }

  void add(ChainLink link) {
    records++;
    var expected = hasGaps ? link.previous() : head;
    if (firstBroken == null && (link.position() <= position || !link.follows(expected))) {
      firstBroken = link.position();
    }
    position = link.position();
    head = link.hash();
  }

  /** Compares with what the exporter noted last: a chain that was cut off at its end is whole in itself. */
  void endsAt(long lastPosition, long count, String hash) {
    if (firstBroken == null && (position != lastPosition || records != count || !head.equals(hash))) {
      firstBroken = Math.min(position, lastPosition) + 1;
    }
  }

  ChainVerifier.Result result() {
    return new ChainVerifier.Result(partitionId, records, head, firstBroken == null, firstBroken);
  }
}
