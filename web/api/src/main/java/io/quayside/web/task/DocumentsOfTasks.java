package io.quayside.web.task;

import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.web.collaboration.DocumentAccess;
import io.quayside.web.collaboration.TaskDocumentAccess;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tasks are about, for whoever may see one of its tasks. */
@Component
class DocumentsOfTasks implements TaskDocumentAccess {

  private final UserTasks tasks;
  private final TaskViewers viewers;
  private final JdbcClient jdbc;

  DocumentsOfTasks(UserTasks tasks, TaskViewers viewers, JdbcClient jdbc) {
    this.tasks = tasks;
    this.viewers = viewers;
    this.jdbc = jdbc;
  }

  @Override
  public DocumentAccess ofType(String documentType) {
    return new OfType(documentType);
  }

  private final class OfType implements DocumentAccess {
    private final String documentType;

    OfType(String documentType) {
      this.documentType = documentType;
    }

    @Override
    public String documentType() {
      return documentType;
    }

    @Override
    public Optional<String> companyOf(String documentId) {
      return latest("company_code", documentId);
    }

    @Override
    public boolean isSeenBy(CurrentUser user, String documentId) {
      return tasks.latestAbout(documentType, documentId, viewers.of(user)).map(UserTask::companyCode).filter(user::sees).isPresent();
    }

    @Override
    public String page(String documentId) {
      return latest("task_key", documentId).map("/tasks/%s/show"::formatted).orElse("/tasks");
    }

    private Optional<String> latest(String column, String documentId) {
      return jdbc.sql("select " + column + " from history_task where document_type = ? and document_id = ? and company_code is not null"
              + " order by created_at desc, task_key desc limit 1")
          .params(documentType, documentId)
          .query(String.class)
          .optional();
    }
  }
}
