package io.quayside.payables.posting;

import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Turns the amounts of a document into the company's currency, one after the other, so that together they make exactly its total. */
final class Valued {

    private final CurrencyUnit currency;
    private final BigDecimal rate;
    private Money soFar;
    private Money valuedSoFar;

    Valued(VendorInvoice invoice) {
        currency = invoice.companyTotal().getCurrencyUnit();
        rate = invoice.exchangeRate();
        soFar = Money.zero(invoice.total().getCurrencyUnit());
        valuedSoFar = Money.zero(currency);
    }

    Money next(Money amount) {
        soFar = soFar.plus(amount);
        Money upToHere = Amounts.convert(soFar, currency, rate);
        Money value = upToHere.minus(valuedSoFar);
        valuedSoFar = upToHere;
        return value;
    }
}
