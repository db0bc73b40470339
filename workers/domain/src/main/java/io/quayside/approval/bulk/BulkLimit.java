package io.quayside.approval.bulk;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What may be done to a task together with others. To refuse or to send back takes no amount into account: it commits nobody to
 * anything, and everyone gets the reason.
 *
 * @param below null when documents of its type are decided one by one
 */
public record BulkLimit(@Nullable Money below, boolean allowsApproving) {

  static final BulkLimit NONE = new BulkLimit(null, false);

  public boolean allowsRefusing() {
    return below != null;
  }
}
