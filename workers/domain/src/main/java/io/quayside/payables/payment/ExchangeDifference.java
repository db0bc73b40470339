package io.quayside.payables.payment;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostLine;
import io.quayside.shared.Amounts;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What an amount has gained or lost between two days: the rest that balances an entry. */
public final class ExchangeDifference {

    private ExchangeDifference() {
    }

    public static void close(List<PostLine> lines, CurrencyUnit currency) {
        Money rest = Amounts.sum(lines, PostLine::amount, currency).negated();
        if (!rest.isZero()) {
            lines.add(PostLine.of(rest.isPositive() ? AccountRole.EXCHANGE_LOSS : AccountRole.EXCHANGE_GAIN, rest));
        }
    }
}
