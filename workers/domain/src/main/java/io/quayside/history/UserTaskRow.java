package io.quayside.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;

final class UserTaskRow implements RowMapper<UserTask> {

  @Override
  public UserTask mapRow(ResultSet result, int number) throws SQLException {
    var row = new Row(result);
    return new UserTask(
        row.key("task_key"),
        row.text("name"),
        row.text("element_id"),
        row.key("element_instance_key"),
        row.text("process_id"),
        row.key("definition_key"),
        row.key("process_instance_key"),
        row.key("root_key"),
        row.optionalText("business_key"),
        row.optionalText("company_code"),
        row.optionalText("title"),
        row.amount(),
        row.optionalText("requester"),
        row.time("created_at"),
        row.optionalTime("ended_at"),
        row.optionalTime("due_at"),
        row.optionalTime("follow_up_at"),
        row.number("priority"),
        row.optionalText("assignee"),
        groups(row.text("candidate_groups")),
        row.optionalText("document_type"),
        row.optionalText("document_id"),
        row.optionalNumber("approval_level"),
        row.optionalKey("form_key"),
        row.optionalText("form_id"),
        UserTask.State.valueOf(row.text("state")));
  }

  private static Set<String> groups(String list) {
    return list.isEmpty() ? Set.of() : Set.of(list.split(","));
  }
}
