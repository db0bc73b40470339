package io.quayside.worker.payables;

import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.payables.matching.LineFigures;
import io.quayside.payables.matching.MatchingInvoices;
import io.quayside.process.payables.MatchFigures;
import java.math.BigDecimal;
import java.util.Locale;

/** The figures of the domain as the tables read them. */
final class Figures {

    private Figures() {
    }

    static MatchFigures of(MatchingInvoices.Figures figures) {
        VendorInvoice invoice = figures.invoice();
        return new MatchFigures(figures.lines().stream().map(line -> line(figures, line)).toList(), invoice.companyTotal().getAmountMinorLong(),
                "%s %s from %s".formatted(invoice.kind().text(), invoice.number(), invoice.vendorName()), figures.goodsDueAt().toString());
    }

    private static MatchFigures.MatchLine line(MatchingInvoices.Figures all, LineFigures figures) {
        VendorInvoice invoice = all.invoice();
        VendorInvoiceLine line = figures.line();
        return new MatchFigures.MatchLine(String.valueOf(line.id()),
                invoice.kind().isCredit() ? "credit" : line.kind().name().toLowerCase(Locale.ROOT),
                line.categoryCode() == null ? "" : line.categoryCode(),
                invoice.lookAlikeId() != null,
                line.quantity().value(),
                figures.ordered() == null ? BigDecimal.ZERO : figures.ordered().quantity().value(),
                figures.received().value(), figures.returned().value(), figures.billedBefore().value(),
                all.inCompanyCurrency(line.unitPrice()), all.inCompanyCurrency(figures.orderPrice()),
                invoice.inCompanyCurrency(line.net()).getAmount(),
                (figures.expectedFreight() == null ? invoice.inCompanyCurrency(figures.expectedNet()) : figures.expectedFreight().companyAmount()).getAmount());
    }
}
