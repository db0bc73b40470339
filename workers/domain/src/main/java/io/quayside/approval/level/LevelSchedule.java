package io.quayside.approval.level;

import java.time.OffsetDateTime;
import java.util.List;

/** When the task of a level is due, and for whom it is. */
public record LevelSchedule(
    OffsetDateTime dueAt, OffsetDateTime reminderAt, OffsetDateTime escalateAt, List<String> approverGroups) {}
