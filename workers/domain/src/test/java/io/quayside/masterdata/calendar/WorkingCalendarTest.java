package io.quayside.masterdata.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate KINGS_DAY = LocalDate.of(2026, 4, 27);
    private final WorkingCalendar calendar = new WorkingCalendar(AMSTERDAM, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0),
            LocalTime.of(17, 0), KINGS_DAY::equals);

    @Example
    void eightHoursFromFridayNoonEndOnTuesdayWhenMondayIsAHoliday() {
        assertThat(calendar.plusWorkingHours(at("2026-04-24T12:00"), Duration.ofHours(8))).isEqualTo(at("2026-04-28T12:00"));
    }

    @Example
    void timeOutsideOfficeHoursDoesNotCount() {
        assertThat(calendar.plusWorkingHours(at("2026-04-22T05:00"), Duration.ofHours(1))).isEqualTo(at("2026-04-22T10:00"));
        assertThat(calendar.plusWorkingHours(at("2026-04-22T17:00"), Duration.ofHours(1))).isEqualTo(at("2026-04-23T10:00"));
        assertThat(calendar.plusWorkingHours(at("2026-04-25T12:00"), Duration.ZERO)).isEqualTo(at("2026-04-28T09:00"));
    }

    @Example
    void theMomentIsReadInTheCompanysTimeZone() {
        assertThat(calendar.plusWorkingHours(ZonedDateTime.parse("2026-04-22T07:30Z"), Duration.ofHours(1))).isEqualTo(at("2026-04-22T10:30"));
    }

    @Example
    void summerTimeDoesNotShiftOfficeHours() {
        assertThat(calendar.plusWorkingHours(at("2026-03-27T16:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-30T10:00"));
    }

    @Example
    void workingDaysSkipWeekendAndHoliday() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 24), 1)).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(calendar.plusWorkingDays(at("2026-04-24T15:15"), 2)).isEqualTo(at("2026-04-29T15:15"));
    }

    @Example
    void aCalendarWithoutWorkingTimeIsRefused() {
        assertThatThrownBy(() -> new WorkingCalendar(AMSTERDAM, Set.of(DayOfWeek.values()), LocalTime.NOON, LocalTime.MAX, day -> false))
                .isInstanceOf(IllegalArgumentException.class);
        WorkingCalendar closed = new WorkingCalendar(AMSTERDAM, Set.of(), LocalTime.NOON, LocalTime.MAX, day -> true);
        assertThatThrownBy(() -> closed.plusWorkingDays(KINGS_DAY, 1)).hasMessageContaining("no working day");
    }

    @Property
    void addedTimeIsExactlyTheWorkingTimeThatPasses(@ForAll @IntRange(max = 525_000) int startMinute, @ForAll @IntRange(max = 30_000) int minutes) {
        ZonedDateTime start = at("2026-01-01T00:00").plusMinutes(startMinute);
        ZonedDateTime end = calendar.plusWorkingHours(start, Duration.ofMinutes(minutes));
        assertThat(calendar.workingTimeBetween(start, end)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(end).isAfterOrEqualTo(start);
        assertThat(calendar.isWorkingDay(end.toLocalDate())).isTrue();
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(@ForAll @IntRange(max = 525_000) int startMinute, @ForAll @IntRange(max = 5_000) int first,
            @ForAll @IntRange(max = 5_000) int second) {
        ZonedDateTime start = at("2026-01-01T00:00").plusMinutes(startMinute);
        ZonedDateTime inSteps = calendar.plusWorkingHours(calendar.plusWorkingHours(start, Duration.ofMinutes(first)), Duration.ofMinutes(second));
        ZonedDateTime atOnce = calendar.plusWorkingHours(start, Duration.ofMinutes(first + second));
        assertThat(calendar.nextWorkingMoment(inSteps)).isEqualTo(calendar.nextWorkingMoment(atOnce));
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM);
    }
}
