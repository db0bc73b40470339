package io.quayside.history;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What surrounds a user task: the process at its root, the revision of its document and its form. */
@Component
public class TaskCases {

  private final JdbcClient jdbc;
  private final UserTasks tasks;

  TaskCases(JdbcClient jdbc, UserTasks tasks) {
    this.jdbc = jdbc;
    this.tasks = tasks;
  }

  /** The process that people know the case by; a task may lie in a process called from it. */
  public String rootProcessId(UserTask task) {
    return jdbc.sql("select process_id from history_process_instance where process_instance_key = ?")
        .param(task.rootProcessInstanceKey())
        .query(String.class)
        .optional()
        .orElse(task.processId());
  }

  public @Nullable Integer documentRevision(UserTask task) {
    return jdbc.sql(
            """
            select new_value from history_variable
            where scope_key = ? and name = 'revision' order by position desc limit 1""")
        .param(task.rootProcessInstanceKey())
        .query(Integer.class)
        .optional()
        .orElse(null);
  }

  /** The last task of an element in an instance: a loop makes several. */
  public Optional<UserTask> latestTask(long processInstanceKey, String elementId) {
    return jdbc.sql(
            """
            select task_key from history_task where process_instance_key = ? and element_id = ?
            order by created_at desc, task_key desc limit 1""")
        .params(processInstanceKey, elementId)
        .query(Long.class)
        .optional()
        .flatMap(tasks::find);
  }

  /** The last task of one level of approval. */
  public Optional<UserTask> latestTask(long processInstanceKey, String elementId, int approvalLevel) {
    return jdbc.sql(
            """
            select task_key from history_task where process_instance_key = ? and element_id = ? and approval_level = ?
            order by created_at desc, task_key desc limit 1""")
        .params(processInstanceKey, elementId, approvalLevel)
        .query(Long.class)
        .optional()
        .flatMap(tasks::find);
  }

  /** The other open tasks of the same place in the same instance, as of an approval by several people; the oldest first. */
  public List<UserTask> openBeside(UserTask task) {
    return openTasks(task.processInstanceKey(), task.elementId(), task.approvalLevel()).stream()
        .filter(other -> other.key() != task.key())
        .toList();
  }

  /** The oldest first. */
  public List<UserTask> openTasks(long processInstanceKey, String elementId, @Nullable Integer approvalLevel) {
    return jdbc.sql(
            """
            select task_key from history_task
            where process_instance_key = ? and element_id = ? and approval_level <=> ? and state = 'CREATED'
            order by task_key""")
        .params(processInstanceKey, elementId, approvalLevel)
        .query(Long.class)
        .list()
        .stream()
        .flatMap(key -> tasks.find(key).stream())
        .toList();
  }

  /** The last task of an element in the scope of the element that this instance is of: of the same place among several. */
  public Optional<UserTask> taskInScopeOf(long elementInstanceKey, String elementId) {
    return jdbc.sql(
            """
            select t.task_key
            from history_element beside
            join history_element e on e.process_instance_key = beside.process_instance_key and e.element_id = ?
              and e.scope_key = beside.scope_key
            join history_task t on t.process_instance_key = e.process_instance_key and t.element_instance_key = e.element_instance_key
            where beside.element_instance_key = ?
            order by t.created_at desc, t.task_key desc limit 1""")
        .params(elementId, elementInstanceKey)
        .query(Long.class)
        .optional()
        .flatMap(tasks::find);
  }

  /** The form's schema as it was deployed with the process of this task. */
  public Optional<String> formSchema(UserTask task) {
    return task.formKey() == null
        ? Optional.empty()
        : jdbc.sql("select content from history_resource where resource_key = ?")
            .param(task.formKey())
            .query(String.class)
            .optional();
  }
}
