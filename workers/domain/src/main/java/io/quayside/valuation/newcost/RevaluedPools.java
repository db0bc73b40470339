package io.quayside.valuation.newcost;

import io.quayside.masterdata.company.Company;
import io.quayside.valuation.pool.Pool;
import io.quayside.valuation.pool.PoolKey;
import io.quayside.valuation.pool.Pools;
import io.quayside.valuation.pool.StockClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** All stock of a product, whatever class it is in, at a new cost per unit. */
@Component
class RevaluedPools {

    private final Pools pools;

    RevaluedPools(Pools pools) {
        this.pools = pools;
    }

    record Change(PoolKey pool, Money value) {
    }

    /** @param changes of each class that holds goods */
    record Result(BigDecimal quantity, Money oldValue, Money difference, List<Change> changes) {
    }

    Result revalue(Company company, long productId, BigMoney unitCost, boolean write) {
        TreeSet<PoolKey> keys = Arrays.stream(StockClass.values()).map(each -> new PoolKey(productId, each)).collect(Collectors.toCollection(TreeSet::new));
        List<Pool> here = pools.lock(company.code(), company.currency(), keys, keys).values().stream().filter(pool -> pool.quantity().signum() > 0).toList();
        BigDecimal quantity = BigDecimal.ZERO;
        Money oldValue = Money.zero(company.currency());
        Money difference = Money.zero(company.currency());
        List<Change> changes = new ArrayList<>();
        for (Pool pool : here) {
            quantity = quantity.add(pool.quantity());
            oldValue = oldValue.plus(pool.value());
            Money change = pool.revalueTo(unitCost);
            difference = difference.plus(change);
            changes.add(new Change(pool.key(), change));
        }
        if (write) {
            pools.write(company.code(), here);
        }
        return new Result(quantity, oldValue, difference, changes);
    }
}
