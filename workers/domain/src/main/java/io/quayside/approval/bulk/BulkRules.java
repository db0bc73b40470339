package io.quayside.approval.bulk;

import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by company, else what is standard. Everybody sees the standard, no company changes it for the others. */
@Service
public class BulkRules extends Register<BulkRule, Long, BulkRuleDetails> {

  /** Money that leaves, goods that are written off, and to whom is paid: each needs a look of its own, whatever anybody sets. */
  private static final Set<String> ONE_BY_ONE = Set.of(
      "payment-proposal", "vendor-bank-account", "customer-credit-note", "stock-count", "stock-revaluation", "disposition", "unbilled-receipt",
      "journal-voucher", "dunning-case");

  private final BulkRuleRows rows;

  BulkRules(BulkRuleRows rows) {
    super("bulk approval rule", rows, filter("id", "companyCode", "documentType", "companyCode", "documentType"));
    this.rows = rows;
  }

  /** As they are now, for a whole list of tasks. */
  @Transactional(readOnly = true)
  public BulkLimits limits() {
    return BulkLimits.of(rows.findAll());
  }

  @Override
  public Page<BulkRule> list(RowQuery query, Pageable page) {
    return super.list(new RowQuery(withStandard(query.companies()), query.q(), query.ids(), query.filters()), page);
  }

  @Override
  public Optional<BulkRule> find(Long id, Collection<String> companies) {
    return super.find(id, withStandard(companies));
  }

  @Override
  protected void check(BulkRuleDetails details, Optional<BulkRule> present) {
    if (present.filter(BulkRule::isStandard).isPresent()) {
      throw new Refusal.Forbidden("standard-setting", "The standard holds for all companies. Add a rule for your own company instead.");
    }
    require(!ONE_BY_ONE.contains(details.documentType()), "documentType", "is decided one by one, for the money or the goods that go with it");
    require(!details.approveBelow().isNegative(), "approveBelow", "cannot be negative");
    require(isOnlyOne(details, present), "documentType", "has a rule in this company and currency already");
  }

  private boolean isOnlyOne(BulkRuleDetails details, Optional<BulkRule> present) {
    return rows.findByCompanyCodeAndDocumentType(details.companyCode(), details.documentType()).stream()
        .filter(other -> present.filter(other::equals).isEmpty())
        .noneMatch(other -> other.approveBelow().getCurrencyUnit().equals(details.approveBelow().getCurrencyUnit()));
  }

  @Override
  protected BulkRule make(BulkRuleDetails details) {
    return new BulkRule(details);
  }

  @Override
  protected void apply(BulkRule rule, BulkRuleDetails details) {
    rule.change(details);
  }

  private static Set<String> withStandard(Collection<String> companies) {
    var all = new HashSet<>(companies);
    all.add(BulkRule.STANDARD);
    return all;
  }
}
