package io.quayside.receivables.invoice;

import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of an invoice can still be credited. The caller has locked the invoice, so that two notes never credit the same. */
@Component
class CreditableInvoiceLines {

    private final JdbcClient jdbc;

    CreditableInvoiceLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Credited(long lineId, BigDecimal quantity, BigDecimal net, BigDecimal tax) {}

    /** @param quantity in the unit of the line; a lower price leaves it as it is */
    record Remaining(Quantity quantity, Money net, Money tax) {

        Remaining less(LineDraft credit) {
            return new Remaining(credit.creditReason() == CreditReason.PRICE ? quantity : quantity.minus(credit.quantity()), net.minus(credit.net()),
                    tax.minus(credit.tax()));
        }
    }

    List<LineDraft> credits(CustomerInvoice invoice, List<CreditInput.Line> wanted) {
        Map<Long, Remaining> left = remaining(invoice);
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            CreditInput.Line line = wanted.get(i);
            String path = "lines[%d].".formatted(i);
            CustomerInvoiceLine billed = invoice.lines().stream().filter(each -> each.id() == line.lineId()).findFirst()
                    .orElseThrow(() -> new Refusal.Invalid(path + "lineId", "is no line of the invoice"));
            LineDraft draft = credit(billed, line, left.get(billed.id()), path);
            left.put(billed.id(), left.get(billed.id()).less(draft));
            drafts.add(draft);
        }
        return drafts;
    }

    /** All that is left of every line. */
    List<LineDraft> rest(CustomerInvoice invoice) {
        Map<Long, Remaining> left = remaining(invoice);
        return invoice.lines().stream().filter(line -> left.get(line.id()).net().isPositive()).map(line -> rest(line, left.get(line.id()))).toList();
    }

    private static LineDraft rest(CustomerInvoiceLine line, Remaining left) {
        boolean goods = left.quantity().isPositive();
        Quantity quantity = goods ? left.quantity() : line.quantity();
        BigMoney price = Amounts.unitPrice(left.net().getAmount().divide(quantity.value(), Amounts.UNIT_PRICE_SCALE, RoundingMode.HALF_UP),
                left.net().getCurrencyUnit());
        return draft(line, quantity, price, left.net(), left.tax(), goods ? CreditReason.QUANTITY : CreditReason.PRICE);
    }

    private static LineDraft credit(CustomerInvoiceLine billed, CreditInput.Line line, Remaining left, String path) {
        BigMoney price = line.unitPrice() == null ? billed.unitPrice() : line.unitPrice();
        check(billed, line, price, path);
        if (line.reason() == CreditReason.QUANTITY && line.quantity().compareTo(left.quantity()) > 0) {
            throw new Refusal.Invalid(path + "quantity", "only %s can still be credited".formatted(left.quantity()));
        }
        if (line.quantity().compareTo(billed.quantity()) > 0) {
            throw new Refusal.Invalid(path + "quantity", "only %s were billed".formatted(billed.quantity()));
        }
        Money net = Amounts.multiply(price, line.quantity());
        if (net.isGreaterThan(left.net())) {
            throw new Refusal.Invalid(path + "unitPrice", "only %s can still be credited".formatted(left.net()));
        }
        return draft(billed, line.quantity(), price, net, tax(billed, net, left), line.reason());
    }

    private static void check(CustomerInvoiceLine billed, CreditInput.Line line, BigMoney price, String path) {
        if (!line.quantity().unit().equals(billed.quantity().unit())) {
            throw new Refusal.Invalid(path + "quantity", "was billed in " + billed.quantity().unit());
        }
        if (!line.quantity().isPositive()) {
            throw new Refusal.Invalid(path + "quantity", "must be more than nothing");
        }
        if (!price.getCurrencyUnit().equals(billed.unitPrice().getCurrencyUnit()) || !price.isPositive()) {
            throw new Refusal.Invalid(path + "unitPrice", "must be more than nothing, in " + billed.unitPrice().getCurrencyUnit());
        }
    }

    /** As it was billed; the last credit takes all that is left, so that no cent stays behind. */
    private static Money tax(CustomerInvoiceLine billed, Money net, Remaining left) {
        Money share = net.isEqual(left.net()) ? left.tax() : Amounts.share(billed.tax(), net.getAmount(), billed.net().getAmount());
        return Amounts.min(share, left.tax());
    }

    private static LineDraft draft(CustomerInvoiceLine billed, Quantity quantity, BigMoney price, Money net, Money tax, CreditReason reason) {
        return new LineDraft(billed.description(), billed.productId(), billed.categoryCode(), quantity, price, billed.taxPercent(), net, tax, billed.id(), reason);
    }

    private Map<Long, Remaining> remaining(CustomerInvoice invoice) {
        Map<Long, Credited> credited = jdbc.sql("""
                SELECT l.credited_line_id AS line_id, SUM(CASE WHEN l.credit_reason = 'PRICE' THEN 0 ELSE l.quantity_value END) AS quantity,
                  SUM(l.net_amount) AS net, SUM(l.tax_amount) AS tax
                FROM receivables_customer_invoice_line l JOIN receivables_customer_invoice i ON i.id = l.invoice_id
                WHERE i.credited_invoice_id = ? AND i.status <> 'CANCELLED' GROUP BY l.credited_line_id""")
                .param(invoice.id()).query(Credited.class).list().stream().collect(Collectors.toMap(Credited::lineId, each -> each));
        Map<Long, Remaining> left = new HashMap<>();
        invoice.lines().forEach(line -> left.put(line.id(), remaining(line, credited.get(line.id()))));
        return left;
    }

    private static Remaining remaining(CustomerInvoiceLine line, Credited credited) {
        if (credited == null) {
            return new Remaining(line.quantity(), line.net(), line.tax());
        }
        CurrencyUnit currency = line.net().getCurrencyUnit();
        return new Remaining(line.quantity().minus(Quantity.of(credited.quantity(), line.quantity().unit())),
                line.net().minus(Money.of(currency, credited.net().stripTrailingZeros())), line.tax().minus(Money.of(currency, credited.tax().stripTrailingZeros())));
    }
}
