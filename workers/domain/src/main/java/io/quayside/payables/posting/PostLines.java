package io.quayside.payables.posting;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostLine;
import io.quayside.payables.invoice.InvoiceReference;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Lines with the product and the vendor that they are about. */
final class PostLines {

    private PostLines() {
    }

    static PostLine of(VendorInvoice invoice, VendorInvoiceLine line, AccountRole role, Money debit) {
        PostLine post = PostLine.of(role, debit).partner(invoice.vendorId());
        return line.productId() == null ? post : post.product(line.productId(), line.categoryCode());
    }

    static PostLine variance(VendorInvoice invoice, VendorInvoiceLine line, Money debit) {
        return of(invoice, line, AccountRole.PRICE_VARIANCE, debit);
    }

    static List<PostLine> taxAndPayable(VendorInvoice invoice, Money tax, Money total) {
        List<PostLine> lines = new ArrayList<>();
        boolean credit = invoice.kind().isCredit();
        if (!tax.isZero()) {
            lines.add(PostLine.of(AccountRole.INPUT_TAX, credit ? tax.negated() : tax).partner(invoice.vendorId()));
        }
        lines.add(PostLine.of(AccountRole.ACCOUNTS_PAYABLE, credit ? total : total.negated())
                .foreign(credit ? invoice.total() : invoice.total().negated()).reference(InvoiceReference.of(invoice.id())).partner(invoice.vendorId()));
        return lines;
    }
}
