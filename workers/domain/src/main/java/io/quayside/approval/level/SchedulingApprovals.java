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

/** Gives the task of a level its times, by the working calendar of the company, and tells those who may decide. */
@Service
public class SchedulingApprovals {

  private final LevelSettings settings;
  private final WorkingCalendars calendars;
  private final ApproverMails mails;
  private final Clock clock;

  SchedulingApprovals(LevelSettings settings, WorkingCalendars calendars, ApproverMails mails, Clock clock) {
    this.settings = settings;
    this.calendars = calendars;
    this.mails = mails;
    this.clock = clock;
  }

  @Transactional
  public LevelSchedule schedule(ApprovalCase approval) {
    return schedule(approval, List.of(Role.approver(approval.level()).key()));
  }

  /** @param approverGroups who may decide, where an escalation before has let others decide too */
  @Transactional
  public LevelSchedule schedule(ApprovalCase approval, List<String> approverGroups) {
    LevelSetting setting = settings.of(approval.companyCode(), approval.level());
    WorkingCalendar calendar = calendars.of(approval.companyCode());
    ZonedDateTime now = clock.instant().atZone(calendar.zone());
    var schedule =
        new LevelSchedule(
            after(calendar, now, setting.dueHours()),
            after(calendar, now, setting.reminderHours()),
            after(calendar, now, setting.escalationHours()),
            approverGroups);
    mails.taskCreated(approval, schedule);
    return schedule;
  }

  private static OffsetDateTime after(WorkingCalendar calendar, ZonedDateTime now, int workingHours) {
    return calendar.plusWorkingHours(now, Duration.ofHours(workingHours)).toOffsetDateTime();
  }
}
