package io.quayside.receivables.dunning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * Monthly instalments that a customer has promised.
 *
 * @param from when it was agreed: what came before does not count
 */
public record PaymentPlan(Instant from, LocalDate firstOn, int instalments, Money instalment) {

    /** What should have come before a day. */
    Money dueBefore(LocalDate day) {
        return instalment.multipliedBy(IntStream.range(0, instalments).filter(i -> firstOn.plusMonths(i).isBefore(day)).count());
    }

    /** The first instalment that is due on a day or later. */
    Optional<LocalDate> next(LocalDate day) {
        return IntStream.range(0, instalments).mapToObj(firstOn::plusMonths).filter(date -> !date.isBefore(day)).findFirst();
    }

    /** @param received from the customer since it was agreed */
    PlanState state(LocalDate today, Money received) {
        if (received.isLessThan(dueBefore(today))) {
            return PlanState.BROKEN;
        }
        return next(today).isPresent() ? PlanState.KEPT : PlanState.NONE;
    }
}
