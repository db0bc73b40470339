package io.quayside.purchasing.evidence;

import io.quayside.purchasing.sourcing.Contract;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * @param contractPrice what the line's vendor has agreed to, per unit of the line
 * @param deviationPercent how far the price lies above the contract price, else above the last price; none without either
 * @param agreements what the line could call off from, whether there is enough left or not
 * @param vendorStatus {@code ACTIVE}, {@code NEW}, {@code BLOCKED}, or {@code NONE} when no vendor is named
 */
public record LineEvidence(
        Purchase.Line line,
        @Nullable LastPrice lastPrice,
        @Nullable BigMoney contractPrice,
        @Nullable BigDecimal deviationPercent,
        Quantity onHand,
        Quantity available,
        Quantity openOrders,
        VendorStanding vendorStatus,
        RiskClass risk,
        List<Offer> bids,
        List<Contract> agreements) {}
