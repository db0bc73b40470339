package io.quayside.payables.payment;

import io.quayside.payables.invoice.InvoiceDates;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A document that a proposal may pay.
 *
 * @param open negative for credits
 * @param discount what may be deducted when it is paid whole
 */
record Payable(ItemKind kind, long documentId, String documentNumber, long vendorId, String vendorName, LocalDate dueDate, Money open,
               Money discount, boolean held) {

    static Payable of(VendorInvoice invoice, LocalDate payOn) {
        boolean credit = invoice.kind().isCredit();
        Money open = credit ? invoice.open().negated() : invoice.open();
        return new Payable(credit ? ItemKind.CREDIT : ItemKind.INVOICE, invoice.id(), invoice.number(), invoice.vendorId(), invoice.vendorName(),
                invoice.dates().dueDate(), open, discount(invoice, open, payOn), invoice.isHeld());
    }

    static Payable of(VendorAdvance advance) {
        return new Payable(ItemKind.ADVANCE, advance.id(), advance.number(), advance.vendorId(), advance.vendorName(), advance.payOn(), advance.amount(),
                Money.zero(advance.amount().getCurrencyUnit()), false);
    }

    private static Money discount(VendorInvoice invoice, Money open, LocalDate payOn) {
        InvoiceDates dates = invoice.dates();
        boolean inTime = dates.discountDate() != null && !payOn.isAfter(dates.discountDate()) && !invoice.kind().isCredit();
        return inTime ? Amounts.percentOf(open, dates.discountPercent()) : Money.zero(open.getCurrencyUnit());
    }
}
