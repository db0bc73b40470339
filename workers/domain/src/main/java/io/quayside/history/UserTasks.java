package io.quayside.history;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** User tasks as the engine last told. */
@Component
public class UserTasks {

  /** How many rows each of these views has. */
  public record Counts(long mine, long groups, long delegated, long overdue) {}

  private static final String TABLES =
      """
      from history_task t
      left join history_resource form on form.resource_key = t.form_key
      left join history_process_instance root on root.process_instance_key = t.root_key
      """;
  private static final String SELECT = "select t.*, form.resource_id as form_id\n" + TABLES;
  private static final Set<TaskSearch.View> TO_DO =
      EnumSet.of(TaskSearch.View.MINE, TaskSearch.View.GROUPS, TaskSearch.View.DELEGATED, TaskSearch.View.OVERDUE);

  private static final Map<String, String> CASE_FIELDS = Map.of("counterparty", "counterparty", "cost_centre", "costCentre");

  private final JdbcClient jdbc;
  private final TaskVisibility visibility;
  private final Clock clock;

  UserTasks(JdbcClient jdbc, TaskVisibility visibility, Clock clock) {
    this.jdbc = jdbc;
    this.visibility = visibility;
    this.clock = clock;
  }

  public Optional<UserTask> find(long taskKey) {
    return jdbc.sql(SELECT + "where t.task_key = :key")
        .param("key", taskKey)
        .query(new UserTaskRow())
        .optional();
  }

  /** The key of the case's open task at this place of its process. */
  public Optional<Long> findOpen(String companyCode, String businessKey, String elementId) {
    return jdbc.sql(
            """
            select task_key from history_task
            where company_code = ? and business_key = ? and element_id = ? and state = 'CREATED'
            order by task_key desc limit 1""")
        .params(companyCode, businessKey, elementId)
        .query(Long.class)
        .optional();
  }

  /** Open tasks that nobody has been told of, oldest first. */
  public List<UserTask> untold(Instant since, int most) {
    return jdbc.sql(SELECT
            + """
            where t.state = 'CREATED' and t.created_at > :since and t.company_code is not null
              and not exists (select 1 from notification_task told where told.task_key = t.task_key)
            order by t.created_at, t.task_key limit :most""")
        .param("since", Row.column(since))
        .param("most", most)
        .query(new UserTaskRow())
        .list();
  }

  /** The task if the viewer may see it, open or not. */
  public Optional<UserTask> find(long taskKey, TaskViewer viewer) {
    var conditions = new Conditions().and("t.task_key = :key", "key", taskKey);
    visibility.add(conditions, viewer, TaskSearch.View.ALL);
    return jdbc.sql(SELECT + conditions.where()).params(conditions.parameters()).query(new UserTaskRow()).optional();
  }

  /** The last task about a document, open or not, if the viewer may see any. */
  public Optional<UserTask> latestAbout(String documentType, String documentId, TaskViewer viewer) {
    var conditions = new Conditions()
        .and("t.document_type = :documentType", "documentType", documentType)
        .and("t.document_id = :documentId", "documentId", documentId);
    visibility.add(conditions, viewer, TaskSearch.View.ALL);
    return jdbc.sql(SELECT + conditions.where() + "order by t.created_at desc, t.task_key desc limit 1")
        .params(conditions.parameters())
        .query(new UserTaskRow())
        .optional();
  }

  /** Sorted by columns of {@code history_task} or by fields of the case: of several values by the first. */
  public Page<UserTask> search(TaskSearch search, TaskViewer viewer, Pageable page) {
    var conditions = conditions(search, viewer);
    var rows = jdbc.sql(SELECT + conditions.where() + Paging.of(page, UserTasks::sorted))
        .params(conditions.parameters())
        .query(new UserTaskRow())
        .list();
    return new PageImpl<>(rows, page, Paging.isWhole(page, rows) ? rows.size() : count(conditions));
  }

  private static String sorted(String column) {
    return CASE_FIELDS.containsKey(column)
        ? "(select min(f.value) from history_case_field f where f.root_key = t.root_key and f.name = '%s')".formatted(CASE_FIELDS.get(column))
        : "t." + column;
  }

  public Counts counts(TaskViewer viewer) {
    return new Counts(
        count(TaskSearch.View.MINE, viewer), count(TaskSearch.View.GROUPS, viewer), count(TaskSearch.View.DELEGATED, viewer),
        count(TaskSearch.View.OVERDUE, viewer));
  }

  private long count(TaskSearch.View view, TaskViewer viewer) {
    return count(conditions(TaskSearch.of(view), viewer));
  }

  private long count(Conditions conditions) {
    return jdbc.sql("select count(*)\n" + TABLES + conditions.where())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  private Conditions conditions(TaskSearch search, TaskViewer viewer) {
    var conditions = new Conditions()
        .and("t.state = :state", "state", search.view() == TaskSearch.View.COMPLETED ? "COMPLETED" : "CREATED")
        .and("t.process_id = :process or root.process_id = :process", "process", search.processId())
        .and("t.assignee = :assignee", "assignee", search.assignee())
        .and("t.amount >= :amountMin", "amountMin", search.amountMin())
        .and("t.amount <= :amountMax", "amountMax", search.amountMax())
        .and("t.business_key = :businessKey", "businessKey", search.businessKey())
        .and("t.document_type = :documentType", "documentType", search.documentType())
        .and("t.document_id = :documentId", "documentId", search.documentId())
        .and("t.business_key like :text or t.title like :text or t.requester like :text or t.name like :text",
            "text", search.text().map(Conditions::containing))
        .with("now", Row.column(clock.instant()));
    search.overdue().ifPresent(overdue -> conditions.and(overdue ? "t.due_at < :now" : "t.due_at is null or t.due_at >= :now"));
    if (search.view() == TaskSearch.View.OVERDUE) {
      conditions.and("t.due_at < :now");
    }
    if (TO_DO.contains(search.view())) {
      conditions.and("t.follow_up_at is null or t.follow_up_at <= :now");
    } else if (search.view() == TaskSearch.View.LATER) {
      conditions.and("t.follow_up_at > :now");
    }
    if (!search.keys().isEmpty()) {
      conditions.and("t.task_key in (:keys)", "keys", search.keys());
    }
    search.where().ifPresent(wanted -> TaskConditions.add(conditions, wanted, clock.instant()));
    visibility.add(conditions, viewer, search.view());
    return conditions;
  }
}
