package io.quayside.receivables.dunning;

import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What of a customer is overdue on a day.
 *
 * @param items the oldest first, without those that are disputed
 * @param credits what the customer has paid or was credited and that settles nothing yet, in the currency of the items
 */
record Overdue(LocalDate day, CurrencyUnit companyCurrency, List<CustomerInvoice> items, List<Money> credits) {

    long days() {
        return items.isEmpty() ? 0 : days(items.getFirst());
    }

    long days(CustomerInvoice item) {
        return ChronoUnit.DAYS.between(Objects.requireNonNull(item.dates().dueDate()), day);
    }

    /** In the currency of the company, at the rates of the items, less the credits; never less than nothing. */
    Money amount() {
        Money sum = Amounts.sum(items, item -> Amounts.convert(left(item), companyCurrency, item.exchangeRate()), companyCurrency);
        return sum.isNegative() ? Money.zero(companyCurrency) : sum;
    }

    /** By currency, what is to be paid. */
    List<Money> totals() {
        return currencies().map(currency -> Amounts.sum(items.stream().filter(item -> item.total().getCurrencyUnit().equals(currency)).toList(),
                CustomerInvoice::open, currency).minus(credit(currency))).toList();
    }

    List<Money> usedCredits() {
        return currencies().map(this::credit).filter(Money::isPositive).map(Money::negated).toList();
    }

    private Stream<CurrencyUnit> currencies() {
        return items.stream().map(item -> item.total().getCurrencyUnit()).distinct();
    }

    private Money credit(CurrencyUnit currency) {
        return Amounts.sum(credits.stream().filter(credit -> credit.getCurrencyUnit().equals(currency)).toList(), credit -> credit, currency);
    }

    /** The credits pay the oldest items first. */
    private Money left(CustomerInvoice item) {
        CurrencyUnit currency = item.total().getCurrencyUnit();
        Money credit = credit(currency);
        for (CustomerInvoice each : items) {
            if (each.equals(item)) {
                break;
            }
            if (each.total().getCurrencyUnit().equals(currency)) {
                credit = credit.isGreaterThan(each.open()) ? credit.minus(each.open()) : Money.zero(currency);
            }
        }
        return credit.isGreaterThan(item.open()) ? Money.zero(currency) : item.open().minus(credit);
    }
}
