package io.quayside.approval.sod;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/** Implemented by each domain that can look back at its own cases; it trusts no check that should have stopped what it finds. */
public interface FindingConflicts {

  /** What came about since the moment. */
  Stream<CaseFinding> find(Collection<String> companies, Instant since);
}
