package io.quayside.approval.bulk;

import io.quayside.history.UserTask;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The rules of all companies at one moment. */
public final class BulkLimits {

  private record Key(String company, String documentType, CurrencyUnit currency) {}

  private final Map<Key, Money> below;

  private BulkLimits(Map<Key, Money> below) {
    this.below = below;
  }

  static BulkLimits of(Collection<BulkRule> rules) {
    var below = new HashMap<Key, Money>();
    rules.forEach(rule ->
        below.put(new Key(rule.companyCode(), rule.documentType(), rule.approveBelow().getCurrencyUnit()), rule.approveBelow()));
    return new BulkLimits(below);
  }

  /** Of an approval; a task of another kind or without an amount has none. */
  public BulkLimit of(UserTask task, boolean isApproval) {
    var amount = task.amount();
    if (!isApproval || amount == null || task.companyCode() == null || task.documentType() == null) {
      return BulkLimit.NONE;
    }
    return limit(task.companyCode(), task.documentType(), amount.getCurrencyUnit())
        .map(limit -> new BulkLimit(limit, amount.isLessThan(limit)))
        .orElse(BulkLimit.NONE);
  }

  private Optional<Money> limit(String company, String documentType, CurrencyUnit currency) {
    return Stream.of(company, BulkRule.STANDARD)
        .map(owner -> Optional.ofNullable(below.get(new Key(owner, documentType, currency))))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(Money::isPositive);
  }
}
