package io.quayside.approval;

import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.identity.SegregationOfDuties.Conflict;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transaction of one decision. */
@Component
class TaskDecision {

  /** Told to the engine with every task, so that the chained history itself says who decided and in whose place; nobody's is empty. */
  static final String DECIDED_BY = "decidedBy";
  static final String DECIDED_FOR = "decidedFor";

  private final Permissions permissions;
  private final Completions completions;
  private final Decisions decisions;
  private final Votes votes;
  private final TaskCases cases;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TaskDecision(
      Permissions permissions,
      Completions completions,
      Decisions decisions,
      Votes votes,
      TaskCases cases,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.permissions = permissions;
    this.completions = completions;
    this.decisions = decisions;
    this.votes = votes;
    this.cases = cases;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /** Undoes the transaction of a decision by somebody who fills another place of the level already. */
  static final class SecondVote extends RuntimeException {

    private final transient Outcome.DutiesConflict outcome;

    SecondVote(Outcome.DutiesConflict outcome) {
      super(outcome.conflict().message());
      this.outcome = outcome;
    }

    Outcome outcome() {
      return outcome;
    }
  }

  @Transactional
  public Outcome decide(UserTask task, DecideTask command) {
    return switch (permissions.of(command.user(), task)) {
      case Permission.Denied(Outcome outcome) -> outcome;
      case Permission.Granted(Authority authority) -> decide(task, command, authority);
    };
  }

  private Outcome decide(UserTask task, DecideTask command, Authority authority) {
    Completion completion = completions.of(task, command.answer());
    var decision =
        Decision.of(task, cases.documentRevision(task), completion, authority, command.ip(), clock.instant());
    if (!decisions.insert(decision)) {
      return new Outcome.DecidedBefore(decisions.findCommitted(task.key()).orElseThrow());
    }
    if (decision.isVote()) {
      votes.cast(decision).ifPresent(twice -> {
        throw new SecondVote(new Outcome.DutiesConflict(task, authority, new Conflict(twice, Duty.APPROVE, Duty.APPROVE)));
      });
    }
    var decided = new TaskDecided(task, decision, command.answer());
    events.publishEvent(decided);
    var variables = new HashMap<>(completion.variables());
    variables.putAll(decided.effects());
    variables.put(DECIDED_BY, authority.actor());
    variables.put(DECIDED_FOR, Objects.requireNonNullElse(authority.onBehalfOf(), ""));
    outbox.completeTask(task.key(), variables, task.companyCode(), task.businessKey());
    return new Outcome.Decided(decision);
  }
}
