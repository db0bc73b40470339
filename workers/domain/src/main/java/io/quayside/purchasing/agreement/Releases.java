package io.quayside.purchasing.agreement;

import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what orders have called off. They are only added to. */
@Component
class Releases {

    private final JdbcClient jdbc;
    private final Clock clock;

    Releases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one line of an order holds of an agreement. */
    record Held(long orderLineId, long agreementId, long agreementLineId, BigDecimal quantity, BigDecimal amount) {

        Held plus(Held more) {
            return new Held(orderLineId, agreementId, agreementLineId, quantity.add(more.quantity), amount.add(more.amount));
        }
    }

    /** By the line of the order: what was called off without what was given back. Read under the lock of the agreement, as it is now. */
    Map<Long, Held> heldBy(long orderId) {
        return jdbc.sql("""
                select order_line_id, agreement_id, agreement_line_id, quantity, amount from purchasing_agreement_release
                where order_id = ? order by id for update""")
                .param(orderId).query(Held.class).list().stream()
                .collect(Collectors.toMap(Held::orderLineId, Function.identity(), Held::plus));
    }

    /** The agreements that an order has called off from. */
    Set<Long> agreementsOf(long orderId) {
        return Set.copyOf(jdbc.sql("select distinct agreement_id from purchasing_agreement_release where order_id = ?").param(orderId)
                .query(Long.class).list());
    }

    void add(LockedLine line, long orderId, long orderLineId, ReleaseReason reason, BigDecimal quantity, BigDecimal amount) {
        jdbc.sql("""
                insert into purchasing_agreement_release (id, company_code, agreement_id, agreement_line_id, order_id, order_line_id, reason, quantity,
                  amount, released_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), line.companyCode(), line.agreementId(), line.lineId(), orderId, orderLineId, reason.name(), quantity, amount,
                        UtcTime.column(clock.instant()))
                .update();
    }

    List<Release> ofAgreement(long agreementId) {
        return jdbc.sql("""
                select r.*, l.unit, l.unit_price_currency, o.number as order_number
                from purchasing_agreement_release r join purchasing_agreement_line l on l.id = r.agreement_line_id
                join purchasing_order o on o.id = r.order_id
                where r.agreement_id = ? order by r.released_at desc, r.id desc limit 500""")
                .param(agreementId).query((row, number) -> release(row)).list();
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(row.getLong("id"), row.getLong("agreement_line_id"), row.getLong("order_id"), row.getString("order_number"),
                ReleaseReason.valueOf(row.getString("reason")), Quantity.of(row.getBigDecimal("quantity"), row.getString("unit")),
                Money.of(CurrencyUnit.of(row.getString("unit_price_currency")), row.getBigDecimal("amount"), RoundingMode.UNNECESSARY),
                UtcTime.instant(row.getObject("released_at", LocalDateTime.class)));
    }
}
