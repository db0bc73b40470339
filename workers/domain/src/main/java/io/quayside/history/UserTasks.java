package io.quayside.history;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** User tasks as the engine last told. */
@Component
public class UserTasks {

  private static final String SELECT =
      """
      select t.*, form.resource_id as form_id
      from history_task t
      left join history_resource form on form.resource_key = t.form_key
      """;

  private final JdbcClient jdbc;

  UserTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
}
