package io.quayside.payables.demo;

import io.quayside.demo.DemoRounds;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.demo.DemoPerson;
import io.quayside.payables.invoice.EnteringInvoices;
import io.quayside.payables.invoice.InvoiceInput;
import io.quayside.payables.invoice.InvoiceKind;
import io.quayside.payables.invoice.LineKind;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.demo.Arrived;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Acco enters the invoice of what has been received: the first agrees with its order, the next is dearer, of the rest none has come yet. */
@Component
@Profile("demo")
class DemoBills {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBills.class);
    private static final CurrentUser ACCO = DemoPerson.ACCO.asUser();
    private static final List<BigDecimal> PRICES = List.of(BigDecimal.ONE, new BigDecimal("1.12"));
    private static final BigDecimal NO_TAX = BigDecimal.ZERO;

    private final EnteringInvoices entering;
    private final CompanyDays days;
    private final JdbcClient jdbc;

    DemoBills(EnteringInvoices entering, CompanyDays days, JdbcClient jdbc) {
        this.entering = entering;
        this.days = days;
        this.jdbc = jdbc;
    }

    private record Bought(long id, String companyCode, long vendorId, long lineId, BigDecimal quantity, String unit, BigDecimal price, String currency) {}

    @Async
    @TransactionalEventListener
    public void bill(Arrived arrived) {
        List<Long> billed = arrived.orderIds().stream().limit(PRICES.size()).toList();
        Set<Long> waiting = DemoRounds.of(billed, orderId -> isBilled(orderId, PRICES.get(billed.indexOf(orderId))));
        LOG.info("Demo bills: {} orders, {} not received in time", billed.size(), waiting.size());
    }

    private boolean isBilled(long orderId, BigDecimal factor) {
        List<Bought> received = jdbc.sql("""
                select o.id, o.company_code, o.vendor_id, l.id as line_id, l.quantity_value as quantity, l.quantity_unit as unit, l.unit_price_amount as price,
                    l.unit_price_currency as currency
                from purchasing_order o join purchasing_order_line l on l.order_id = o.id
                where o.id = ? and exists (select 1 from receiving_goods_receipt r where r.order_id = o.id and r.status = 'POSTED') order by l.line_number""")
                .param(orderId).query(Bought.class).list();
        if (received.isEmpty()) {
            return false;
        }
        entering.register(entering.enter(invoice(received, factor), ACCO).id(), ACCO);
        return true;
    }

    private InvoiceInput invoice(List<Bought> received, BigDecimal factor) {
        Bought first = received.getFirst();
        List<InvoiceInput.Line> lines = received.stream().map(each -> line(each, factor)).toList();
        Money total = Amounts.sum(lines, line -> Amounts.multiply(line.unitPrice(), line.quantity()), CurrencyUnit.of(first.currency()));
        return new InvoiceInput(first.companyCode(), InvoiceKind.INVOICE, first.vendorId(), "F-" + first.id() % 1_000_000, days.today(first.companyCode()), null, null, null,
                total, null, null, lines, null);
    }

    private static InvoiceInput.Line line(Bought bought, BigDecimal factor) {
        return new InvoiceInput.Line(LineKind.GOODS, null, bought.lineId(), null, null, Quantity.of(bought.quantity(), bought.unit()),
                Amounts.unitPrice(bought.price().multiply(factor), CurrencyUnit.of(bought.currency())), NO_TAX, null, null);
    }
}
