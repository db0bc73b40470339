package io.quayside.planning.proposal;

import java.time.Instant;

/** What a round did: how many rules it looked at, and how many proposals it made, renewed or took back. */
public record RoundOutcome(String companyCode, Instant runAt, int rules, int proposed, int changed, int withdrawn) {
}
