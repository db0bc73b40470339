package io.quayside.approval.delegation;

import java.time.Instant;
import java.util.Optional;

/** Half-open: it includes its start and ends just before {@code until}. */
public record Period(Instant from, Instant until) {

  public Period {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("A period ends after it starts");
    }
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }

  Optional<Period> overlap(Period other) {
    Instant start = from.isAfter(other.from) ? from : other.from;
    Instant end = until.isBefore(other.until) ? until : other.until;
    return end.isAfter(start) ? Optional.of(new Period(start, end)) : Optional.empty();
  }
}
