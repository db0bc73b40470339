package io.quayside.web.home;

import static io.quayside.identity.Role.ACCOUNTANT;
import static io.quayside.identity.Role.CREDIT_CONTROLLER;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers of each company should have paid by today, at the rates of their invoices. */
@Component
@Order(5)
class ReceivableTiles implements HomeTiles {
  private final Companies companies;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReceivableTiles(Companies companies, JdbcClient jdbc, Clock clock) {
    this.companies = companies;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Tile> of(CurrentUser user, Collection<String> visible) {
    if (!user.hasAnyRole(ACCOUNTANT, CREDIT_CONTROLLER)) {
      return List.of();
    }
    return visible.stream().sorted().flatMap(code -> companies.find(code, visible).stream()).map(this::overdue).toList();
  }

  private Tile overdue(Company company) {
    var yesterday = LocalDate.now(clock.withZone(company.timeZone())).minusDays(1);
    var sum = jdbc.sql("""
            SELECT COALESCE(SUM((total_amount - settled_amount) * exchange_rate), 0) FROM receivables_customer_invoice
            WHERE company_code = ? AND status = 'POSTED' AND kind = 'INVOICE' AND due_date <= ?""")
        .params(company.code(), yesterday)
        .query(BigDecimal.class)
        .single();
    return Tile.amount("overdueReceivables", Money.of(company.currency(), sum, RoundingMode.HALF_UP), company.code(),
        Tile.list("customer-invoices", Map.of("companyCode", company.code(), "status", "POSTED", "kind", "INVOICE", "dueTo", yesterday.toString())));
  }
}
