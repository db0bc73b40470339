package io.quayside.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose task it is, in SQL over {@code history_task t}. */
@Component
class TaskVisibility {

  /** Null-safe, because it is also negated. */
  private static final String MINE = "t.assignee <=> :me";
  private static final String FREE = "t.assignee is null";
  /** Of several free places of a level that look alike one is offered, the oldest; none to whoever holds one. */
  private static final String FIRST_PLACE =
      """
      t.approval_level is null or not exists (select 1 from history_task s
        where s.process_instance_key = t.process_instance_key and s.element_id = t.element_id and s.approval_level = t.approval_level
          and s.state = 'CREATED' and s.task_key <> t.task_key and (s.assignee = :me
            or s.assignee is null and s.candidate_groups = t.candidate_groups and s.task_key < t.task_key
              and (s.follow_up_at is null or s.follow_up_at <= :now)))""";

  private final TaskBans bans;

  TaskVisibility(TaskBans bans) {
    this.bans = bans;
  }

  void add(Conditions conditions, TaskViewer viewer, TaskSearch.View view) {
    conditions.and("t.company_code in (:companies)").with("companies", viewer.companies());
    conditions.with("me", viewer.username()).with("groups", viewer.groups());
    switch (view) {
      case MINE, LATER -> conditions.and(MINE);
      case GROUPS -> conditions.and(offered());
      case DELEGATED -> conditions.and(entrusted(conditions, viewer));
      case OVERDUE -> conditions.and("%s or (%s) or (%s)".formatted(MINE, offered(), entrusted(conditions, viewer)));
      case ALL, COMPLETED -> {
        if (!viewer.overseer()) {
          conditions.and(own() + " or t.requester = :me or " + delegated(conditions, viewer));
        }
      }
    }
  }

  private String offered() {
    return String.join(" and ", FREE, candidate("groups"), notForbidden());
  }

  private String entrusted(Conditions conditions, TaskViewer viewer) {
    return String.join(" and ", delegated(conditions, viewer), "not (" + own() + ")", notForbidden());
  }

  private String notForbidden() {
    return notForbidden(":me") + " and (" + FIRST_PLACE + ")";
  }

  /** What duties forbid is not offered either. */
  private String notForbidden(String persons) {
    return "not " + bans.banned(persons);
  }

  private static String own() {
    return MINE + " or " + candidate("groups");
  }

  private String delegated(Conditions conditions, TaskViewer viewer) {
    var alternatives = new ArrayList<String>();
    for (int i = 0; i < viewer.mandates().size(); i++) {
      alternatives.add(under(viewer.mandates().get(i), "mandate" + i, conditions));
    }
    return alternatives.isEmpty() ? "false" : alternatives.stream().collect(Collectors.joining(" or ", "(", ")"));
  }

  private String under(Mandate mandate, String name, Conditions conditions) {
    var all = new ArrayList<>(List.of(
        "t.company_code in (:%sCompanies)".formatted(name),
        "(t.assignee = :%sDelegator or %s and %s)".formatted(name, FREE, candidate(name + "Groups")),
        notForbidden(":%sPersons".formatted(name))));
    conditions.with(name + "Companies", mandate.companies()).with(name + "Delegator", mandate.delegator())
        .with(name + "Groups", mandate.groups()).with(name + "Persons", mandate.persons());
    if (!mandate.processIds().isEmpty()) {
      all.add("(t.process_id in (:%1$sProcesses) or root.process_id in (:%1$sProcesses))".formatted(name));
      conditions.with(name + "Processes", mandate.processIds());
    }
    for (int i = 0; i < mandate.caps().size(); i++) {
      var cap = mandate.caps().get(i);
      all.add("t.currency = :%1$sCurrency%2$d and t.amount <= :%1$sCap%2$d".formatted(name, i));
      conditions.with(name + "Currency" + i, cap.getCurrencyUnit().getCode()).with(name + "Cap" + i, cap.getAmount());
    }
    return all.stream().collect(Collectors.joining(" and ", "(", ")"));
  }

  private static String candidate(String groups) {
    return "exists (select 1 from history_task_candidate c where c.task_key = t.task_key and c.candidate_group in (:" + groups + "))";
  }
}
