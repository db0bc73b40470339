package io.quayside.approval.level;

import io.quayside.identity.Role;
import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.calendar.WorkingCalendars;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the task of a level its times, by the working calendar of the company. */
@Service
public class SchedulingApprovals {

  private final LevelSettings settings;
  private final WorkingCalendars calendars;
  private final Clock clock;

  SchedulingApprovals(LevelSettings settings, WorkingCalendars calendars, Clock clock) {
    this.settings = settings;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Transactional
  public LevelSchedule schedule(String companyCode, int level) {
    return schedule(companyCode, level, List.of(Role.approver(level).key()));
  }

  /** @param approverGroups who may decide, where an escalation before has let others decide too */
  @Transactional
  public LevelSchedule schedule(String companyCode, int level, List<String> approverGroups) {
    LevelSetting setting = settings.of(companyCode, level);
    WorkingCalendar calendar = calendars.of(companyCode);
    ZonedDateTime now = clock.instant().atZone(calendar.zone());
    return new LevelSchedule(
        after(calendar, now, setting.dueHours()),
        after(calendar, now, setting.reminderHours()),
        after(calendar, now, setting.escalationHours()),
        approverGroups);
  }

  private static OffsetDateTime after(WorkingCalendar calendar, ZonedDateTime now, int workingHours) {
    return calendar.plusWorkingHours(now, Duration.ofHours(workingHours)).toOffsetDateTime();
  }
}
