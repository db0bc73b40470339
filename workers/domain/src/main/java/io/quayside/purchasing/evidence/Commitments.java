package io.quayside.purchasing.evidence;

import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a year's budgets are already bound to: orders, and requests that came first. Always summed up from the lines themselves. */
@Component
class Commitments {

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    Commitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Money> of(Purchase purchase, Collection<String> costCentres, int year, ZoneId zone, CurrencyUnit currency) {
        if (costCentres.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select cost_centre, sum(amount) as amount from (
                  select l.cost_centre, l.company_value_amount as amount
                  from purchasing_order o join purchasing_order_line l on l.order_id = o.id
                  where o.company_code = :company and o.status <> 'CANCELLED' and not o.opening_history
                    and o.created_at >= :from and o.created_at < :until and l.cost_centre in (:costCentres)
                    and coalesce(o.requisition_id, 0) <> :requisition and o.id <> :order
                  union all
                  select l.cost_centre, l.company_value_amount
                  from purchasing_requisition r join purchasing_requisition_line l on l.requisition_id = r.id
                  where r.company_code = :company and r.status in ('SUBMITTED', 'IN_APPROVAL', 'CHANGES_REQUESTED', 'APPROVED')
                    and r.submitted_at >= :from and r.submitted_at < :until and r.submitted_at < :earlier
                    and r.id <> :requisition and l.cost_centre in (:costCentres)) spent
                group by cost_centre""")
                .param("company", purchase.companyCode())
                .param("costCentres", costCentres)
                .param("from", UtcTime.column(LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant()))
                .param("until", UtcTime.column(LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant()))
                .param("earlier", UtcTime.column(purchase.submittedAt() == null ? LAST : purchase.submittedAt()))
                .param("requisition", purchase.requisitionId() == null ? 0 : purchase.requisitionId())
                .param("order", purchase.orderId() == null ? 0 : purchase.orderId())
                .query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::costCentre, row -> Money.of(currency, row.amount(), RoundingMode.HALF_UP)));
    }

    record Row(String costCentre, BigDecimal amount) {}
}
