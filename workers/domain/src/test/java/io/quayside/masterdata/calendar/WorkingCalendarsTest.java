package io.quayside.masterdata.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.masterdata.MasterDataMother;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkingCalendarsTest extends DomainIntegrationTest {

    @Autowired
    WorkingCalendars calendars;
    @Autowired
    DaysOff daysOff;
    @Autowired
    MasterDataMother mother;

    @Test
    void weekendHolidaysAndDaysOffAreNoWorkingDays() {
        mother.company("CAL", "EUR");
        daysOff.create(new DayOffDetails("CAL", LocalDate.of(2026, 5, 15), "Bridge day", null), Set.of("CAL"));
        WorkingCalendar calendar = calendars.of("CAL");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 27))).as("King's Day").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 25))).as("Christmas").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 15))).as("bridge day").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 16))).as("Saturday").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 18))).isTrue();
    }
}
