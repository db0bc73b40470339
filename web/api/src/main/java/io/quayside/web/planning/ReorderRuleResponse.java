package io.quayside.web.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.planning.rule.ReorderRuleDetails;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** With the figures of the last round, in the base unit of the product. */
record ReorderRuleResponse(long id, @JsonUnwrapped ReorderRuleDetails details, String sku, String productName, String baseUnit, @Nullable String vendorName,
        @Nullable BigDecimal onHand, @Nullable BigDecimal available, @Nullable BigDecimal projected, @Nullable BigDecimal reorderLevel, @Nullable BigDecimal targetLevel,
        boolean below, @Nullable Instant computedAt) {
}
