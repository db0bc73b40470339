package io.quayside.receiving.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.purchasing.CompanyDays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the orders that are due in Rotterdam today some have come; the others are left for whoever tries the dock. */
@Component
@Order(DemoLoader.HISTORY + 4)
class ArrivalDemo implements DemoLoader {

    private static final String COMPANY = "QNL";
    private static final int ARRIVED = 3;

    private final CompanyDays days;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ArrivalDemo(CompanyDays days, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.days = days;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String what() {
        return "deliveries at the dock";
    }

    /** None in the small set, which has no orders on their way. */
    @Override
    public int load(DemoSize size) {
        if (size == DemoSize.SMALL) {
            return 0;
        }
        List<Long> orders = jdbc.sql("""
                select distinct o.id from purchasing_order o join purchasing_order_line l on l.order_id = o.id
                where o.company_code = ? and o.status <> 'CLOSED' and l.expected_date = ? order by o.id limit ?""")
                .params(COMPANY, days.today(COMPANY), ARRIVED).query(Long.class).list();
        events.publishEvent(new Arrived(orders));
        return orders.size();
    }
}
