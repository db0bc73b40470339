package io.quayside.web.home;

import static io.quayside.identity.Role.*;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrders;
import io.quayside.shared.UtcTime;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that wait for the vendor, and what each company has ordered in its month. */
@Component
@Order(3)
class OrderTiles implements HomeTiles {
  private final PurchaseOrders orders;
  private final Companies companies;
  private final JdbcClient jdbc;
  private final Clock clock;

  OrderTiles(PurchaseOrders orders, Companies companies, JdbcClient jdbc, Clock clock) {
    this.orders = orders;
    this.companies = companies;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Tile> of(CurrentUser user, Collection<String> visible) {
    var tiles = new ArrayList<Tile>();
    if (user.hasAnyRole(BUYER, ADMINISTRATOR)) {
      tiles.add(unacknowledged(visible));
    }
    if (user.hasAnyRole(BUYER, APPROVER_1, APPROVER_2, APPROVER_3, ACCOUNTANT, PROCESS_OWNER, ADMINISTRATOR)) {
      visible.stream().sorted().flatMap(code -> companies.find(code, visible).stream()).map(this::spend).forEach(tiles::add);
    }
    return tiles;
  }

  private Tile unacknowledged(Collection<String> visible) {
    var count = orders.count((row, query, where) -> where.and(
        where.equal(row.get("status"), OrderStatus.SENT), row.get("companyCode").in(visible)));
    return Tile.count("unacknowledgedOrders", count, Tile.list("purchase-orders", Map.of("status", OrderStatus.SENT.name())));
  }

  /** Summed by the database: a month has thousands of orders. */
  private Tile spend(Company company) {
    var firstOfMonth = LocalDate.now(clock.withZone(company.timeZone())).withDayOfMonth(1);
    var sum = jdbc.sql("""
            SELECT COALESCE(SUM(company_total_amount), 0) FROM purchasing_order
            WHERE company_code = ? AND status <> 'CANCELLED' AND created_at >= ?""")
        .params(company.code(), UtcTime.column(firstOfMonth.atStartOfDay(company.timeZone()).toInstant()))
        .query(BigDecimal.class)
        .single();
    return Tile.amount("spendThisMonth", Money.of(company.currency(), sum, RoundingMode.HALF_UP), company.code(),
        Tile.list("purchase-orders", Map.of("companyCode", company.code())));
  }
}
