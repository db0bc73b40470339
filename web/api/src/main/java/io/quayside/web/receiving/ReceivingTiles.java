package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.putaway.PutawayStatus;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.expected.ExpectedReceipts;
import io.quayside.receiving.expected.ExpectedStatus;
import io.quayside.receiving.expected.LateLines;
import io.quayside.receiving.receipt.GoodsReceipts;
import io.quayside.receiving.receipt.ReceiptStatus;
import io.quayside.web.home.HomeTiles;
import io.quayside.web.home.Tile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits at the dock. */
@Component
@Order(4)
class ReceivingTiles implements HomeTiles {

    private final ExpectedReceipts expected;
    private final LateLines lateLines;
    private final GoodsReceipts receipts;
    private final CompanyDays days;
    private final JdbcClient jdbc;

    ReceivingTiles(ExpectedReceipts expected, LateLines lateLines, GoodsReceipts receipts, CompanyDays days, JdbcClient jdbc) {
        this.expected = expected;
        this.lateLines = lateLines;
        this.receipts = receipts;
        this.days = days;
        this.jdbc = jdbc;
    }

    @Override
    public List<Tile> of(CurrentUser user, Collection<String> companies) {
        if (!user.hasRole(Role.RECEIVER) || companies.isEmpty()) {
            return List.of();
        }
        LocalDate today = companies.stream().map(days::today).min(LocalDate::compareTo).orElseThrow();
        return List.of(
                Tile.count("expectedToday", expectedOn(today, companies), Tile.list("expected-receipts",
                        Map.of("status", ExpectedStatus.OPEN.name(), "expectedFrom", today.toString(), "expectedTo", today.toString()))),
                Tile.count("lateLines", lateLines.count(companies), "/late-lines"),
                Tile.count("openCounts", counting(companies), Tile.list("goods-receipts", Map.of("status", ReceiptStatus.COUNTING.name()))),
                Tile.count("openPutaways", putaways(companies), Tile.list("putaways", Map.of("status", PutawayStatus.OPEN.name()))));
    }

    private long expectedOn(LocalDate day, Collection<String> companies) {
        return expected.count((row, query, where) -> where.and(row.get("companyCode").in(companies), where.equal(row.get("status"), ExpectedStatus.OPEN),
                where.equal(row.get("expectedDate"), day)));
    }

    private long counting(Collection<String> companies) {
        return receipts.count((row, query, where) -> where.and(row.get("companyCode").in(companies), where.equal(row.get("status"), ReceiptStatus.COUNTING)));
    }

    private long putaways(Collection<String> companies) {
        return jdbc.sql("select count(*) from inventory_putaway where company_code in (:companies) and status = 'OPEN'").param("companies", companies)
                .query(Long.class).single();
    }
}
