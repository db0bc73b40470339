package io.quayside.ledger;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Every entry balances in the company's currency. */
@Component
class EntryCheck {

    private final Companies companies;

    EntryCheck(Companies companies) {
        this.companies = companies;
    }

    void check(PostEntry entry) {
        CurrencyUnit currency = companies.get(entry.companyCode()).currency();
        if (entry.lines().stream().anyMatch(line -> !line.amount().getCurrencyUnit().equals(currency))) {
            throw new IllegalArgumentException("the books of %s are kept in %s: %s".formatted(entry.companyCode(), currency, entry.key()));
        }
        Money balance = Amounts.sum(entry.lines(), PostLine::amount, currency);
        if (entry.lines().size() < 2 || !balance.isZero()) {
            throw new Refusal.Conflict("unbalanced", "Debits and credits of \"%s\" differ by %s.".formatted(entry.description(), balance));
        }
    }
}
