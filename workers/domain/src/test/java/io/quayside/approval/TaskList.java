package io.quayside.approval;

import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts tasks into the projection as the exporter would. */
public final class TaskList {

  private static final String MIGRATIONS = "filesystem:../../processes/exporter/src/main/resources/db/history";

  private final JdbcClient jdbc;
  private final Clock clock;

  TaskList(DataSource dataSource, Clock clock) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations(MIGRATIONS)
        .table("history_schema_version")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
    this.jdbc = JdbcClient.create(dataSource);
    this.clock = clock;
  }

  /** A document of rita's over 500 euros, on its way through the levels. */
  public NewTask approval(int level) {
    return new NewTask("UserTask_Approve", Long.toString(Ids.next()), level, "approver-" + level, null, "rita", 50_000, "QNL");
  }

  /** Any other task about a document. */
  public NewTask task(String element, String documentType, String document, String group) {
    var task = new NewTask(element, document, 0, group, null, "rita", 50_000, "QNL");
    task.documentType = documentType;
    return task;
  }

  public final class NewTask {
    private final String element;
    private String documentType = "requisition";
    private String document;
    private int level;
    private String groups;
    private String assignee;
    private String requester;
    private long amountMinor;
    private String company;
    private long instance = Ids.next();
    private final long scope = Ids.next();
    private Integer revision;
    private Integer approvals;
    private Instant dueAt;

    NewTask(String element, String document, int level, String groups, String assignee, String requester, long amountMinor, String company) {
      this.element = element;
      this.document = document;
      this.level = level;
      this.groups = groups;
      this.assignee = assignee;
      this.requester = requester;
      this.amountMinor = amountMinor;
      this.company = company;
    }

    public NewTask of(String document) {
      this.document = document;
      return this;
    }

    public NewTask requestedBy(String username) {
      this.requester = username;
      return this;
    }

    public NewTask assignedTo(String username) {
      this.assignee = username;
      return this;
    }

    public NewTask forGroups(String... names) {
      this.groups = String.join(",", names);
      return this;
    }

    public NewTask atLevel(int approvalLevel) {
      this.level = approvalLevel;
      return this;
    }

    public NewTask amountMinor(long minor) {
      this.amountMinor = minor;
      return this;
    }

    public NewTask in(String companyCode) {
      this.company = companyCode;
      return this;
    }

    public NewTask inInstance(long key) {
      this.instance = key;
      return this;
    }

    /** Of the document, as the case at the root knows it. */
    public NewTask ofRevision(int number) {
      this.revision = number;
      return this;
    }

    /** As many approvals of the level as different people have to give. */
    public NewTask needing(int number) {
      this.approvals = number;
      return this;
    }

    public NewTask dueAt(Instant instant) {
      this.dueAt = instant;
      return this;
    }

    public long create() {
      long key = Ids.next();
      long element = Ids.next();
      insert(key, element);
      element(element, instance, this.element, scope);
      variable("revision", revision, instance);
      variable("approvalsNeeded", approvals, scope);
      List.of(groups.split(",")).forEach(group ->
          jdbc.sql("insert into history_task_candidate (task_key, candidate_group) values (?, ?)").params(key, group).update());
      return key;
    }

    private void variable(String name, Integer value, long variableScope) {
      if (value != null) {
        jdbc.sql(
                """
                insert ignore into history_variable (partition_id, position, variable_key, scope_key, process_instance_key, name, new_value, recorded_at)
                values (1, ?, ?, ?, ?, ?, ?, ?)""")
            .params(Ids.next(), Ids.next(), variableScope, instance, name, String.valueOf(value), UtcTime.column(clock.instant()))
            .update();
      }
    }

    private void insert(long key, long elementInstance) {
      jdbc.sql(
              """
              insert into history_task (task_key, process_instance_key, root_key, definition_key, process_id, element_id,
                element_instance_key, name, state, assignee, candidate_groups, created_at, priority, document_type,
                document_id, approval_level, business_key, company_code, title, requester, amount_minor, currency, due_at)
              values (?, ?, ?, 1, 'approval-chain', ?, ?, 'Approve document', 'CREATED', ?, ?, ?, 50, ?,
                ?, ?, 'REQ-QNL-000001', ?, 'Gloves', ?, ?, 'EUR', ?)""")
          .param(key)
          .param(instance)
          .param(instance)
          .param(element)
          .param(elementInstance)
          .param(assignee)
          .param(groups)
          .param(UtcTime.column(clock.instant()))
          .param(documentType)
          .param(document)
          .param(level)
          .param(company)
          .param(requester)
          .param(amountMinor)
          .param(dueAt == null ? null : UtcTime.column(dueAt))
          .update();
    }
  }

  private void element(long key, long instance, String elementId, long scope) {
    jdbc.sql(
            """
            insert into history_element (element_instance_key, process_instance_key, element_id, element_type, scope_key, state, position, started_at)
            values (?, ?, ?, 'TASK', ?, 'ACTIVE', 1, ?)""")
        .params(key, instance, elementId, scope, UtcTime.column(clock.instant()))
        .update();
  }

  /** A job in the same place of its level as the task, as of its reminder. */
  public long jobBeside(long taskKey) {
    long key = Ids.next();
    jdbc.sql(
            """
            insert into history_element (element_instance_key, process_instance_key, element_id, element_type, scope_key, state, position, started_at)
            select ?, e.process_instance_key, 'ServiceTask_Beside', 'TASK', e.scope_key, 'ACTIVE', 1, e.started_at
            from history_task t join history_element e on e.element_instance_key = t.element_instance_key where t.task_key = ?""")
        .params(key, taskKey)
        .update();
    return key;
  }

  public void end(long taskKey, String state) {
    jdbc.sql("update history_task set state = ? where task_key = ?").params(state, taskKey).update();
  }
}
