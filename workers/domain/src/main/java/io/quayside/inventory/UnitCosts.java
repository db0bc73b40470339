package io.quayside.inventory;

import java.util.Collection;
import java.util.Map;
import org.joda.money.BigMoney;

/** What the base unit of products costs a company at present, in its currency; what has no cost yet is left out. Implemented by who values the stock. */
public interface UnitCosts {
    Map<Long, BigMoney> unitCosts(String companyCode, Collection<Long> productIds);
}
