package io.quayside.web.home;

import static io.quayside.identity.Role.ACCOUNTANT;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.valuation.report.OpenReceipts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an accountant looks at in the morning: invoices that do not match, goods that nobody bills, payments that are due, months to close. */
@Component
@Order(4)
class AccountantTiles implements HomeTiles {

  private static final List<String> UNMATCHED = List.of("REGISTERED", "WAITING_FOR_GOODS", "EXCEPTION", "CORRECTING");
  private static final int AGED_DAYS = 30;
  private final JdbcClient jdbc;
  private final Companies companies;
  private final OpenReceipts receipts;
  private final Clock clock;

  AccountantTiles(JdbcClient jdbc, Companies companies, OpenReceipts receipts, Clock clock) {
    this.jdbc = jdbc;
    this.companies = companies;
    this.receipts = receipts;
    this.clock = clock;
  }

  @Override
  public List<Tile> of(CurrentUser user, Collection<String> visible) {
    if (!user.hasRole(ACCOUNTANT) || visible.isEmpty()) {
      return List.of();
    }
    var tiles = new ArrayList<Tile>();
    tiles.add(unmatched(visible));
    visible.stream().sorted().flatMap(code -> companies.find(code, visible).stream()).forEach(company -> {
      tiles.add(aged(company));
      tiles.add(due(company));
      tiles.add(monthsToClose(company));
    });
    return tiles;
  }

  private Tile unmatched(Collection<String> visible) {
    long count = jdbc.sql("SELECT COUNT(*) FROM payables_vendor_invoice WHERE company_code IN (:companies) AND status IN (:statuses)")
        .param("companies", visible).param("statuses", UNMATCHED).query(Long.class).single();
    return Tile.count("unmatchedInvoices", count, Tile.list("vendor-invoices", Map.of("status", UNMATCHED.stream().map(status -> '"' + status + '"').toList())));
  }

  private Tile aged(Company company) {
    int days = company.setting("valuation.unbilled-close-days", AGED_DAYS);
    var question = new OpenReceipts.Question(company.code(), today(company), days, null, List.of());
    long count = receipts.list(question, PageRequest.of(0, 1, Sort.by("since"))).getTotalElements();
    return new Tile("agedReceipts", String.valueOf(count), null, company.code(),
        Tile.list("open-receipts", Map.of("companyCode", company.code(), "olderThanDays", days, "until", today(company).toString())));
  }

  /** What vendors are owed and may be paid by today, in the company's currency at the rate of each invoice. */
  private Tile due(Company company) {
    var sum = jdbc.sql("""
            SELECT COALESCE(SUM(CASE WHEN kind = 'INVOICE' THEN 1 ELSE -1 END * (total_amount - settled_amount) * exchange_rate), 0)
            FROM payables_vendor_invoice WHERE company_code = ? AND status = 'POSTED' AND due_date <= ?""")
        .params(company.code(), today(company)).query(BigDecimal.class).single();
    return Tile.amount("paymentsDue", Money.of(company.currency(), sum, RoundingMode.HALF_UP), company.code(),
        Tile.list("vendor-invoices", Map.of("companyCode", company.code(), "status", "POSTED")));
  }

  private Tile monthsToClose(Company company) {
    long count = jdbc.sql("SELECT COUNT(*) FROM ledger_period WHERE company_code = ? AND status = 'OPEN' AND end_date < ?")
        .params(company.code(), today(company)).query(Long.class).single();
    return new Tile("monthsToClose", String.valueOf(count), null, company.code(),
        Tile.list("accounting-periods", Map.of("companyCode", company.code(), "status", "OPEN")));
  }

  private LocalDate today(Company company) {
    return LocalDate.now(clock.withZone(company.timeZone()));
  }
}
