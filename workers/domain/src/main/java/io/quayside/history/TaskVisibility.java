package io.quayside.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whose task it is, in SQL over {@code history_task t}. */
final class TaskVisibility {

  /** Null-safe, because it is also negated. */
  private static final String MINE = "t.assignee <=> :me";
  private static final String FREE = "t.assignee is null";
  private static final String NO_APPROVAL = "t.element_id <> 'UserTask_Approve'";

  /** Nobody approves an own request, so it is not offered either. */
  private static final String NOT_THEIR_REQUEST = "(" + NO_APPROVAL + " or t.requester is null or t.requester not in (%1$s))";

  /** Who has approved one level, or answered or corrected in place of the requester, approves no other. */
  private static final String THEIR_DECISION =
      """
      (d.decision = 'approve' and not (d.approval_level <=> t.approval_level)
          or d.element_id in ('UserTask_AnswerQuestion', 'UserTask_CorrectRequisition', 'UserTask_CorrectAmendment', 'UserTask_CorrectProposal'))
        and (d.decided_by in (%1$s) or d.on_behalf_of in (%1$s))""";

  private static final String NOT_THEIR_OTHER_DECISION =
      "(" + NO_APPROVAL + """
       or not exists (select 1 from approval_decision d
        where d.document_type = t.document_type and d.document_id = t.document_id and\s""" + THEIR_DECISION + "))";

  /** Of a change of an order, also who has proposed, ordered or requested it, or has decided so on its requisition. */
  private static final String NOT_THEIR_ORDER =
      "(" + NO_APPROVAL + """
       or not exists (select 1 from purchasing_order_amendment a join purchasing_order o on o.id = a.order_id
        where t.document_type = 'order-amendment' and a.id = cast(t.document_id as unsigned)
          and (a.proposed_by in (%1$s) or o.buyer in (%1$s) or o.requester in (%1$s) or exists (select 1 from approval_decision d
            where d.document_type = 'requisition' and d.document_id = concat('', o.requisition_id) and\s""" + THEIR_DECISION + "))))";

  /** Who has decided in one place of a level, or holds one, gets no other of it. */
  private static final String NOT_DECIDED_BESIDE =
      """
      not exists (select 1 from approval_vote v
        where v.process_instance_key = t.process_instance_key and v.approval_level = t.approval_level and v.username in (%1$s))""";

  /** Of several free places of a level that look alike one is offered, the oldest; none to whoever holds one. */
  private static final String FIRST_PLACE =
      """
      t.approval_level is null or not exists (select 1 from history_task s
        where s.process_instance_key = t.process_instance_key and s.element_id = t.element_id and s.approval_level = t.approval_level
          and s.state = 'CREATED' and s.task_key <> t.task_key and (s.assignee = :me
            or s.assignee is null and s.candidate_groups = t.candidate_groups and s.task_key < t.task_key
              and (s.follow_up_at is null or s.follow_up_at <= :now)))""";

  private TaskVisibility() {}

  static void add(Conditions conditions, TaskViewer viewer, TaskSearch.View view) {
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

  private static String offered() {
    return String.join(" and ", FREE, candidate("groups"), notForbidden());
  }

  private static String entrusted(Conditions conditions, TaskViewer viewer) {
    return String.join(" and ", delegated(conditions, viewer), "not (" + own() + ")", notForbidden());
  }

  private static String notForbidden() {
    return notForbidden(":me") + " and (" + FIRST_PLACE + ")";
  }

  private static String notForbidden(String persons) {
    return String.join(" and ", NOT_THEIR_REQUEST, NOT_THEIR_OTHER_DECISION, NOT_THEIR_ORDER, NOT_DECIDED_BESIDE).formatted(persons);
  }

  private static String own() {
    return MINE + " or " + candidate("groups");
  }

  private static String delegated(Conditions conditions, TaskViewer viewer) {
    var alternatives = new ArrayList<String>();
    for (int i = 0; i < viewer.mandates().size(); i++) {
      alternatives.add(under(viewer.mandates().get(i), "mandate" + i, conditions));
    }
    return alternatives.isEmpty() ? "false" : alternatives.stream().collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String under(Mandate mandate, String name, Conditions conditions) {
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
