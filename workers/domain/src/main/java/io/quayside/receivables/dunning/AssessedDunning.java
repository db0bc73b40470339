package io.quayside.receivables.dunning;

import org.joda.money.Money;

/**
 * What the table of steps is asked with.
 *
 * @param daysSinceLetter 0 where none was sent
 */
public record AssessedDunning(int items, Money amount, long daysOverdue, int level, long daysSinceLetter, String segment, boolean blocked, boolean paused,
                              PlanState plan) {}
