package io.quayside.valuation.landedcost;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.joda.money.Money;

/** One charge, in the currency in which it is invoiced. */
@Embeddable
public record Charge(@NotNull @Enumerated(EnumType.STRING) ChargeKind kind, @NotNull @Enumerated(EnumType.STRING) SplitBasis basis, @NotNull Money amount) {
}
