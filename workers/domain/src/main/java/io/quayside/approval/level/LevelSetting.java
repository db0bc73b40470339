package io.quayside.approval.level;

/** Working hours from the creation of a task. */
public record LevelSetting(int reminderHours, int dueHours, int escalationHours) {}
