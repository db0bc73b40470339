package io.quayside.history;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine knows its client alone; who decided a task is in the decision that was written with it. */
@Component
class TaskActors {

  private final JdbcClient jdbc;

  TaskActors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By task, for all of a case. */
  Map<Long, TaskActor> of(long rootKey) {
    var actors = new HashMap<Long, TaskActor>();
    jdbc.sql(
            """
            select task_key, decided_by, on_behalf_of, decision, comment, approval_level
            from approval_decision where root_key = :root and task_key is not null""")
        .param("root", rootKey)
        .query((result, number) -> {
          var row = new Row(result);
          return actors.put(row.key("task_key"), new TaskActor(
              row.text("decided_by"), row.optionalText("on_behalf_of"), row.text("decision"), row.optionalText("comment"),
              row.optionalNumber("approval_level")));
        })
        .list();
    return actors;
  }
}
