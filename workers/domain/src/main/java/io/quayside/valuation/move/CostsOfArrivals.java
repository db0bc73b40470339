package io.quayside.valuation.move;

import io.quayside.inventory.move.StockMove;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Amounts;
import io.quayside.valuation.ValuationEntries;
import io.quayside.valuation.pool.Pool;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What goods are worth that come into stock from outside, other than from an assembly. */
@Component
class CostsOfArrivals {

    private final ValuationEntries entries;

    CostsOfArrivals(ValuationEntries entries) {
        this.entries = entries;
    }

    Money cost(StockMove move, Pool pool, Product product) {
        CurrencyUnit currency = pool.value().getCurrencyUnit();
        if (move.reversedMoveId() != null) {
            return entries.valueOfMove(move.reversedMoveId(), currency).orElseGet(() -> currentCost(move, pool, product));
        }
        if (move.incomingValue() != null) {
            return move.incomingValue();
        }
        if (move.fromKind() == LocationKind.SUPPLIER) {
            return Money.zero(currency);
        }
        return move.fromKind() == LocationKind.CUSTOMER ? costOfIssue(move, pool, product) : currentCost(move, pool, product);
    }

    private Money costOfIssue(StockMove move, Pool pool, Product product) {
        return entries.costOfIssue(move.companyCode(), move.productId(), move.source().lineId(), move.lotId(), move.quantity().value(),
                pool.value().getCurrencyUnit()).orElseGet(() -> currentCost(move, pool, product));
    }

    /** As the stock that is there; without any, at the product's standard price. */
    private static Money currentCost(StockMove move, Pool pool, Product product) {
        CurrencyUnit currency = pool.value().getCurrencyUnit();
        return pool.costOf(move.quantity().value()).orElseGet(() -> product.standardPrice() == null || !product.standardPrice().getCurrencyUnit().equals(currency)
                ? Money.zero(currency) : Amounts.multiply(product.standardPrice(), move.quantity()));
    }
}
