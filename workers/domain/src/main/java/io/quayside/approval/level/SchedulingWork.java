package io.quayside.approval.level;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.Companies;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a task around an approval, as an answer or a correction, its times: in working days of the company, reminded at half time. */
@Service
public class SchedulingWork {

  public record WorkSchedule(OffsetDateTime dueAt, OffsetDateTime reminderAt) {}

  private final Companies companies;
  private final WorkingCalendars calendars;
  private final Clock clock;

  SchedulingWork(Companies companies, WorkingCalendars calendars, Clock clock) {
    this.companies = companies;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** @param setting of the company, with the number of days; without it those of the diagram hold */
  @Transactional(readOnly = true)
  public WorkSchedule schedule(String companyCode, String setting, int standardDays) {
    int days = Math.max(1, companies.get(companyCode).setting(setting, standardDays));
    WorkingCalendar calendar = calendars.of(companyCode);
    ZonedDateTime now = calendar.nextWorkingMoment(clock.instant().atZone(calendar.zone()));
    ZonedDateTime due = calendar.plusWorkingDays(now, days);
    ZonedDateTime reminder = calendar.plusWorkingHours(now, calendar.workingTimeBetween(now, due).dividedBy(2));
    return new WorkSchedule(due.toOffsetDateTime(), reminder.toOffsetDateTime());
  }
}
