package io.quayside.planning.formula;

import io.quayside.masterdata.calendar.WorkingCalendar;
import java.time.LocalDate;

/** The day on which goods would come if they were asked for today: demand after it can still be bought for tomorrow. */
public final class Horizon {

    /** How days are counted; the company's setting {@code planning.count-days}. */
    public enum Days {
        CALENDAR, WORKING
    }

    private Horizon() {
    }

    /** @param daysToPurchase until a request has become an order */
    public static LocalDate of(LocalDate today, int daysToPurchase, int leadTimeDays, Days days, WorkingCalendar calendar) {
        return days == Days.CALENDAR ? today.plusDays(daysToPurchase + (long) leadTimeDays)
                : calendar.plusWorkingDays(calendar.plusWorkingDays(today, daysToPurchase), leadTimeDays);
    }
}
