package io.quayside.valuation.move;

import io.quayside.valuation.pool.PoolKey;
import java.math.BigDecimal;
import org.joda.money.Money;

/** By how much a move changes a pool: in is positive, out is negative. */
record PoolChange(PoolKey pool, BigDecimal quantity, Money value) {
}
