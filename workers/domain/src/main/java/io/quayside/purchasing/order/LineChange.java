package io.quayside.purchasing.order;

import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** How one line of an order is to be from now on. */
public record LineChange(long lineId, Quantity quantity, BigMoney unitPrice, @Nullable LocalDate expectedDate) {}
