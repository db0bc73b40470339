package io.quayside.receivables.invoice;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostLine;
import io.quayside.shared.Amounts;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** The lines of an invoice in the books: receivable against revenue and output tax; of a credit note the other way round. */
final class InvoiceEntries {

    private final CustomerInvoice invoice;
    private Money soFar;
    private Money valuedSoFar;

    private InvoiceEntries(CustomerInvoice invoice) {
        this.invoice = invoice;
        soFar = Money.zero(invoice.total().getCurrencyUnit());
        valuedSoFar = Money.zero(invoice.companyTotal().getCurrencyUnit());
    }

    static List<PostLine> of(CustomerInvoice invoice) {
        return new InvoiceEntries(invoice).lines();
    }

    private List<PostLine> lines() {
        List<PostLine> lines = new ArrayList<>();
        for (CustomerInvoiceLine line : invoice.lines()) {
            PostLine revenue = PostLine.of(AccountRole.REVENUE, credit(value(line.net()))).foreign(credit(line.net())).partner(invoice.customerId());
            lines.add(revenue.product(line.productId(), line.categoryCode()));
        }
        lines.add(PostLine.of(AccountRole.OUTPUT_TAX, credit(value(invoice.tax()))).foreign(credit(invoice.tax())).partner(invoice.customerId()));
        lines.add(PostLine.of(AccountRole.ACCOUNTS_RECEIVABLE, credit(invoice.companyTotal()).negated()).foreign(credit(invoice.total()).negated())
                .reference(InvoiceReference.of(invoice.id())).partner(invoice.customerId()));
        lines.removeIf(line -> line.amount().isZero());
        return lines;
    }

    private Money credit(Money amount) {
        return invoice.kind().isCredit() ? amount : amount.negated();
    }

    /** In the company's currency, one after the other, so that together they make exactly the total. */
    private Money value(Money amount) {
        soFar = soFar.plus(amount);
        Money upToHere = Amounts.convert(soFar, invoice.companyTotal().getCurrencyUnit(), invoice.exchangeRate());
        Money value = upToHere.minus(valuedSoFar);
        valuedSoFar = upToHere;
        return value;
    }
}
