package io.quayside.planning.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippingTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    /** Monday the fifth is a holiday. */
    private static final WorkingCalendar OFFICE = new WorkingCalendar(HERE, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0), LocalTime.of(17, 0),
            LocalDate.of(2026, 10, 5)::equals);
    private static final Shipping DAILY = new Shipping(LocalTime.of(15, 0), 2, EnumSet.allOf(DayOfWeek.class), OFFICE);

    @ParameterizedTest(name = "at {0}, ready on {1}: ships on {2}, arrives on {3}")
    @CsvSource({
        "2026-10-01T14:59, 2026-10-01, 2026-10-01, 2026-10-06",
        "2026-10-01T15:00, 2026-10-01, 2026-10-02, 2026-10-07",
        "2026-10-02T15:00, 2026-10-02, 2026-10-06, 2026-10-08",
        "2026-10-01T16:00, 2026-10-04, 2026-10-06, 2026-10-08",
        "2026-10-01T16:00, 2026-10-07, 2026-10-07, 2026-10-09"
    })
    void shipsOnTheNextShippingDayBeforeTheCutOff(LocalDateTime now, LocalDate ready, LocalDate ships, LocalDate arrives) {
        assertThat(DAILY.shipsOn(ready, now.atZone(HERE))).isEqualTo(ships);
        assertThat(DAILY.arrivesOn(ships)).isEqualTo(arrives);
    }

    @Test
    void theClockIsThatOfTheCompany() {
        assertThat(DAILY.shipsOn(LocalDate.of(2026, 10, 1), LocalDateTime.parse("2026-10-01T13:30").atZone(ZoneId.of("UTC")))).as("15:30 in Amsterdam")
                .isEqualTo("2026-10-02");
    }

    @Test
    void theCarrierComesOnItsDays() {
        Shipping onTuesdays = new Shipping(LocalTime.of(15, 0), 1, Set.of(DayOfWeek.TUESDAY), OFFICE);
        assertThat(onTuesdays.shipsOn(LocalDate.of(2026, 10, 1), LocalDateTime.parse("2026-10-01T10:00").atZone(HERE))).isEqualTo("2026-10-06");
    }

    @Test
    void aCarrierThatNeverComesIsSaid() {
        Shipping never = new Shipping(LocalTime.of(15, 0), 1, Set.of(DayOfWeek.SUNDAY), OFFICE);
        assertThatThrownBy(() -> never.shipsOn(LocalDate.of(2026, 10, 1), LocalDateTime.parse("2026-10-01T10:00").atZone(HERE))).isInstanceOf(Refusal.Conflict.class);
    }
}
