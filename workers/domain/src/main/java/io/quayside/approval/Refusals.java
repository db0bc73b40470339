package io.quayside.approval;

import io.quayside.approval.Outcome.Decided;
import io.quayside.approval.Outcome.DecidedBefore;
import io.quayside.approval.Outcome.DutiesConflict;
import io.quayside.approval.Outcome.NotAuthorised;
import io.quayside.approval.Outcome.Withdrawn;
import io.quayside.approval.SodRefusal.Attempt;
import io.quayside.history.UserTask;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Conflict;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the person why not, and the auditors what was tried. */
@Component
class Refusals {

  private final UserDirectory directory;
  private final SodRefusals recorded;
  private final Clock clock;

  Refusals(UserDirectory directory, SodRefusals recorded, Clock clock) {
    this.directory = directory;
    this.recorded = recorded;
    this.clock = clock;
  }

  Refusal explain(Outcome outcome) {
    return switch (outcome) {
      case DecidedBefore(Decision first) -> new Refusal.Conflict("already-decided", alreadyDecided(first));
      case Withdrawn() ->
          new Refusal.Conflict("task-closed", "This task is no longer open: its case was changed or withdrawn.");
      case NotAuthorised denied -> new Refusal.Forbidden("not-authorised", notAuthorised(denied));
      case DutiesConflict refused -> new Refusal.Forbidden("segregation-of-duties", reason(refused));
      case Decided decided -> throw new IllegalArgumentException("A decision is no refusal");
    };
  }

  void record(DutiesConflict refused, Attempt attempt, String ip) {
    Authority authority = refused.authority();
    record(refused.task(), attempt, authority.actor(), authority.onBehalfOf(), rule(refused.conflict()), reason(refused), ip);
  }

  /** @param by who would have handed the task to the person of the conflict */
  void recordHandingOn(DutiesConflict refused, String by, String ip) {
    record(refused.task(), Attempt.ASSIGN, by, null, rule(refused.conflict()), reason(refused), ip);
  }

  void record(UserTask task, DecideTask attempt, Refusal.Forbidden forbidden) {
    record(task, Attempt.DECIDE, attempt.user().username(), null, forbidden.slug(), forbidden.getMessage(), attempt.ip());
  }

  private void record(
      UserTask task, Attempt attempt, String username, @Nullable String onBehalfOf, String rule, String reason, String ip) {
    recorded.record(
        new SodRefusal(
            Ids.next(),
            attempt,
            username,
            onBehalfOf,
            rule,
            task.key(),
            task.companyCode(),
            task.businessKey(),
            task.documentType(),
            task.documentId(),
            reason,
            ip,
            clock.instant()));
  }

  private String alreadyDecided(Decision first) {
    return "%s %s this at %tF %<tR UTC."
        .formatted(
            directory.nameOf(first.decidedBy()),
            first.kind().participle(),
            first.decidedAt().atZone(ZoneOffset.UTC));
  }

  private String notAuthorised(NotAuthorised denied) {
    UserTask task = denied.task();
    return task.isUnassigned() || task.isAssignedTo(denied.user().username())
        ? "Only %s of %s may act on this task."
            .formatted(Role.people(task.candidateGroups()), task.companyCode())
        : "This task is with %s.".formatted(directory.nameOf(task.assignee()));
  }

  private String reason(DutiesConflict refused) {
    String username = refused.conflict().username();
    return refused.conflict().message().replaceFirst(Pattern.quote(username),
        Matcher.quoteReplacement(directory.nameOf(username)));
  }

  /** As in {@code request-approve}: the two duties that must not meet. */
  static String rule(Conflict conflict) {
    return (conflict.done() + "-" + conflict.attempted()).toLowerCase().replace('_', '-');
  }
}
