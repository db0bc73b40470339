package io.quayside.approval;

import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
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
  private final TaskCases cases;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TaskDecision(
      Permissions permissions,
      Completions completions,
      Decisions decisions,
      TaskCases cases,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.permissions = permissions;
    this.completions = completions;
    this.decisions = decisions;
    this.cases = cases;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
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
