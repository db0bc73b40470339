package io.quayside.purchasing.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of an agreement as it is while nobody else can change it. */
record LockedLine(
        long lineId,
        long agreementId,
        String companyCode,
        String agreementNumber,
        AgreementStatus status,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable BigDecimal releaseLimit,
        boolean warned,
        String productSku,
        String unit,
        String currency,
        BigDecimal unitPrice,
        @Nullable BigDecimal maxQuantity,
        @Nullable BigDecimal maxAmount,
        BigDecimal releasedQuantity,
        BigDecimal releasedAmount) {

    boolean isOpenOn(LocalDate day) {
        return status == AgreementStatus.ACTIVE && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    boolean covers(BigDecimal quantity, BigDecimal amount) {
        return within(maxQuantity, releasedQuantity, quantity) && within(maxAmount, releasedAmount, amount);
    }

    /** Whether no more than this percentage of a limit is left. */
    boolean isNearlyExhausted(int percent) {
        return isNearlyExhausted(maxQuantity, releasedQuantity, percent) || isNearlyExhausted(maxAmount, releasedAmount, percent);
    }

    LockedLine plus(BigDecimal quantity, BigDecimal amount) {
        return new LockedLine(lineId, agreementId, companyCode, agreementNumber, status, validFrom, validUntil, releaseLimit, warned, productSku, unit,
                currency, unitPrice, maxQuantity, maxAmount, releasedQuantity.add(quantity), releasedAmount.add(amount));
    }

    /** Giving back is always within. */
    private static boolean within(@Nullable BigDecimal most, BigDecimal released, BigDecimal more) {
        return most == null || more.signum() <= 0 || released.add(more).compareTo(most) <= 0;
    }

    private static boolean isNearlyExhausted(@Nullable BigDecimal most, BigDecimal released, int percent) {
        return most != null && most.subtract(released).movePointRight(2).compareTo(most.multiply(BigDecimal.valueOf(percent))) <= 0;
    }
}
