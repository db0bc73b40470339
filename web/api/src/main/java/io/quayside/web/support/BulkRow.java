package io.quayside.web.support;

import io.quayside.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What became of one of many. */
public record BulkRow(long id, boolean ok, @Nullable Problem problem) {

  public record Problem(String type, String detail) {}

  public static BulkRow done(long id) {
    return new BulkRow(id, true, null);
  }

  public static BulkRow refused(long id, Refusal refusal) {
    String detail = refusal instanceof Refusal.Invalid invalid ? String.join("; ", invalid.errors().values()) : refusal.getMessage();
    return new BulkRow(id, false, new Problem("urn:quayside:problem:" + refusal.slug(), detail));
  }
}
