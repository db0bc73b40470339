package io.quayside.receivables.payment;

import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.ReceivableDates;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import org.joda.money.Money;

/** What an invoice lets its customer deduct; more than that is a credit note, which another person approves. */
final class Discounts {

    private Discounts() {
    }

    static void require(CustomerInvoice invoice, AllocationInput part, LocalDate paidOn, String path) {
        Money most = granted(invoice, part, paidOn);
        if (part.granted().isGreaterThan(most)) {
            throw new Refusal.Invalid(path, "%s grants at most %s on %s; credit the rest".formatted(invoice.label(), most, paidOn));
        }
    }

    static void requireNone(AllocationInput part, String path) {
        if (!part.granted().isZero()) {
            throw new Refusal.Invalid(path, "is for payments only");
        }
    }

    /** Of the part that is settled; when all is paid at once, of all of it. */
    private static Money granted(CustomerInvoice invoice, AllocationInput part, LocalDate paidOn) {
        ReceivableDates dates = invoice.dates();
        boolean inTime = dates.discountDate() != null && !paidOn.isAfter(dates.discountDate());
        return inTime && dates.discountPercent() != null ? Amounts.percentOf(part.gross(), dates.discountPercent())
                : Money.zero(invoice.total().getCurrencyUnit());
    }
}
