package io.quayside.web.delegation;

import io.quayside.approval.delegation.DelegationTerms;
import io.quayside.approval.delegation.Period;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** What the front end sends; without a delegator it is one's own. */
record DelegationRequest(
    @Size(max = 16) String companyCode,
    String delegator,
    @NotBlank String delegate,
    @NotNull Instant validFrom,
    @NotNull Instant validUntil,
    List<@NotBlank String> processIds,
    Money amountCap,
    @Size(max = 500) String reason,
    Integer version) {

  DelegationTerms terms(CurrentUser user) {
    if (!validUntil.isAfter(validFrom)) {
      throw new Refusal.Invalid("validUntil", "must be later than the start");
    }
    return new DelegationTerms(
        blankToNull(companyCode),
        Optional.ofNullable(blankToNull(delegator)).orElse(user.username()),
        delegate,
        new Period(validFrom, validUntil),
        processIds == null ? Set.of() : Set.copyOf(processIds),
        amountCap,
        blankToNull(reason));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
