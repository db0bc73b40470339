package io.quayside.planning.promise;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How goods leave a warehouse.
 *
 * @param cutOff      what is ready before it leaves on the same day
 * @param transitDays working days on the way
 * @param carrierDays on which the carrier comes, as far as they are working days
 */
public record Shipping(LocalTime cutOff, int transitDays, Set<DayOfWeek> carrierDays, WorkingCalendar calendar) {

    private static final int LONGEST_CLOSURE_DAYS = 366;

    /** @param ready the day from which the goods are there */
    public LocalDate shipsOn(LocalDate ready, ZonedDateTime now) {
        ZonedDateTime local = now.withZoneSameInstant(calendar.zone());
        LocalDate today = local.toLocalDate();
        LocalDate possible = local.toLocalTime().isBefore(cutOff) ? today : today.plusDays(1);
        LocalDate first = ready.isAfter(possible) ? ready : possible;
        return Stream.iterate(first, day -> day.plusDays(1)).limit(LONGEST_CLOSURE_DAYS).filter(this::isShippingDay).findFirst()
                .orElseThrow(() -> new Refusal.Conflict("no-shipping-day", "No carrier comes in the year after %s: look at the shipping days of the warehouse.".formatted(first)));
    }

    public LocalDate arrivesOn(LocalDate shipped) {
        return calendar.plusWorkingDays(shipped, transitDays);
    }

    private boolean isShippingDay(LocalDate day) {
        return calendar.isWorkingDay(day) && carrierDays.contains(day.getDayOfWeek());
    }
}
