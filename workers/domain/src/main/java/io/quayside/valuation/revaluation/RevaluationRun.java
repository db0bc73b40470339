package io.quayside.valuation.revaluation;

import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.pool.Pool;
import io.quayside.valuation.pool.PoolKey;
import io.quayside.valuation.pool.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Divides additions over locked pools and remembers what it changed. */
final class RevaluationRun {

    private final CurrencyUnit currency;
    private final Map<PoolKey, Pool> pools;
    private final List<Change> changes = new ArrayList<>();

    RevaluationRun(CurrencyUnit currency, Map<PoolKey, Pool> pools) {
        this.currency = currency;
        this.pools = pools;
    }

    record Change(long receiptLineId, PoolKey pool, Money value) {
    }

    /** By quantity: what is still here in each class, and what is gone. Goods that went back to the vendor bear nothing, if any are left. */
    Revaluation add(ReceiptLine line, Money difference) {
        List<Pool> here = pools.values().stream().filter(pool -> pool.key().productId() == line.productId() && pool.quantityOf(line.receiptLineId()).signum() > 0).toList();
        List<BigDecimal> weights = new ArrayList<>(here.stream().map(pool -> pool.quantityOf(line.receiptLineId())).toList());
        BigDecimal gone = line.kept().subtract(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (gone.signum() > 0) {
            weights.add(gone);
        }
        Money onHand = weights.isEmpty() ? Money.zero(currency) : revalue(line, here, Shares.of(difference, weights));
        return new Revaluation(line.receiptLineId(), onHand, difference.minus(onHand));
    }

    private Money revalue(ReceiptLine line, List<Pool> here, List<Money> shares) {
        Money onHand = Money.zero(currency);
        for (int i = 0; i < here.size(); i++) {
            Money changed = here.get(i).revalue(line.receiptLineId(), shares.get(i));
            changes.add(new Change(line.receiptLineId(), here.get(i).key(), changed));
            onHand = onHand.plus(changed);
        }
        return onHand;
    }

    List<Change> changes() {
        return changes;
    }
}
