package io.quayside.masterdata.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts working time: from the start to the end of the office hours of every day that is neither weekend nor holiday. */
public record WorkingCalendar(ZoneId zone, Set<DayOfWeek> weekend, LocalTime dayStart, LocalTime dayEnd, Predicate<LocalDate> holiday) {

    private static final int LONGEST_CLOSURE_DAYS = 366;

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        if (weekend.size() == DayOfWeek.values().length || !dayStart.isBefore(dayEnd)) {
            throw new IllegalArgumentException("a working calendar needs working time");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holiday.test(day);
    }

    /** The same moment if it is working time, else the next start of the office hours. */
    public ZonedDateTime nextWorkingMoment(ZonedDateTime moment) {
        ZonedDateTime local = moment.withZoneSameInstant(zone);
        LocalDate day = local.toLocalDate();
        if (isWorkingDay(day) && local.isBefore(end(day))) {
            return local.isBefore(start(day)) ? start(day) : local;
        }
        return start(workingDayAfter(day));
    }

    public ZonedDateTime plusWorkingHours(ZonedDateTime from, Duration workingTime) {
        requireNotNegative(workingTime.isNegative());
        ZonedDateTime at = nextWorkingMoment(from);
        Duration left = workingTime;
        while (true) {
            Duration today = Duration.between(at, end(at.toLocalDate()));
            if (left.compareTo(today) <= 0) {
                return at.plus(left);
            }
            left = left.minus(today);
            at = start(workingDayAfter(at.toLocalDate()));
        }
    }

    /** The same time of day, that many working days later. */
    public ZonedDateTime plusWorkingDays(ZonedDateTime from, int days) {
        ZonedDateTime at = nextWorkingMoment(from);
        return at.with(plusWorkingDays(at.toLocalDate(), days));
    }

    public LocalDate plusWorkingDays(LocalDate from, int days) {
        requireNotNegative(days < 0);
        LocalDate day = isWorkingDay(from) ? from : workingDayAfter(from);
        for (int i = 0; i < days; i++) {
            day = workingDayAfter(day);
        }
        return day;
    }

    /** The working day that comes so many working days before the day. */
    public LocalDate minusWorkingDays(LocalDate from, int days) {
        requireNotNegative(days < 0);
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            day = workingDayBefore(day);
        }
        return day;
    }

    /** The working time that passes between two moments; zero if the second is not later. */
    public Duration workingTimeBetween(ZonedDateTime from, ZonedDateTime until) {
        Duration sum = Duration.ZERO;
        ZonedDateTime at = nextWorkingMoment(from);
        while (at.isBefore(until)) {
            ZonedDateTime end = end(at.toLocalDate());
            sum = sum.plus(Duration.between(at, until.isBefore(end) ? until : end));
            at = start(workingDayAfter(at.toLocalDate()));
        }
        return sum;
    }

    private LocalDate workingDayAfter(LocalDate day) {
        for (int i = 1; i <= LONGEST_CLOSURE_DAYS; i++) {
            if (isWorkingDay(day.plusDays(i))) {
                return day.plusDays(i);
            }
        }
        throw new IllegalStateException("the calendar has no working day in the year after " + day);
    }

    private LocalDate workingDayBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), before -> before.minusDays(1)).limit(LONGEST_CLOSURE_DAYS).filter(this::isWorkingDay).findFirst()
                .orElseThrow(() -> new IllegalStateException("the calendar has no working day in the year before " + day));
    }

    /** When the office opens on the day, or on the next working day after it. */
    public ZonedDateTime nextStart(LocalDate day) {
        return start(plusWorkingDays(day, 0));
    }

    private ZonedDateTime start(LocalDate day) {
        return day.atTime(dayStart).atZone(zone);
    }

    private ZonedDateTime end(LocalDate day) {
        return day.atTime(dayEnd).atZone(zone);
    }

    private static void requireNotNegative(boolean negative) {
        if (negative) {
            throw new IllegalArgumentException("working time is not counted backwards");
        }
    }
}
