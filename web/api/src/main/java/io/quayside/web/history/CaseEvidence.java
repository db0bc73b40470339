package io.quayside.web.history;

import io.quayside.history.ProcessInstance;
import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people did and said on a case: decisions on its tasks, comments on its documents, and the files that were with them. */
@Component
class CaseEvidence {

  record Evidence(List<Decision> decisions, List<Comment> comments, List<Attachment> attachments) {

    /** The logins of all who had a part in it. */
    Stream<String> people() {
      return Stream.of(
              decisions.stream().flatMap(each -> Stream.of(each.decidedBy, each.onBehalfOf)), comments.stream().map(Comment::author),
              attachments.stream().flatMap(each -> Stream.of(each.uploadedBy, each.removedBy)))
          .flatMap(each -> each).filter(Objects::nonNull).distinct();
    }
  }

  record Decision(
      String taskKey, String elementId, String decision, Integer approvalLevel, String comment, String decidedBy, String onBehalfOf, Instant decidedAt) {}

  record Comment(String documentType, String documentId, String author, String text, Instant at) {}

  record Attachment(
      String documentType, String documentId, String fileName, long size, String sha256, String uploadedBy, Instant uploadedAt, String removedBy,
      Instant removedAt) {}

  /** One after the other: the tables of the history and of the application need not be of one collation. */
  private static final List<String> DOCUMENTS = List.of(
      "select distinct document_type, document_id from history_task where root_key = ? and document_id is not null",
      "select distinct document_type, document_id from approval_decision where root_key = ? and document_id is not null",
      "select 'process-instance', process_instance_key from history_process_instance where root_key = ?");

  private final JdbcClient jdbc;

  CaseEvidence(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the root and of all that it calls. */
  Evidence of(ProcessInstance instance) {
    List<Object[]> documents = DOCUMENTS.stream()
        .flatMap(sql -> jdbc.sql(sql).param(instance.rootKey()).query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream())
        .distinct()
        .map(List::toArray)
        .toList();
    return new Evidence(decisions(instance.rootKey()), ofDocuments("web_comment", "written_at", documents, instance, CaseEvidence::comment),
        ofDocuments("web_attachment", "uploaded_at", documents, instance, CaseEvidence::attachment));
  }

  private List<Decision> decisions(long rootKey) {
    return jdbc.sql("select * from approval_decision where root_key = ? order by decided_at, id").param(rootKey).query(CaseEvidence::decision).list();
  }

  private <T> List<T> ofDocuments(String table, String time, List<Object[]> documents, ProcessInstance instance, RowMapper<T> mapper) {
    return jdbc.sql("select * from " + table + " where (document_type, document_id) in (:documents) and company_code = :company order by " + time + ", id")
        .param("documents", documents)
        .param("company", instance.companyCode())
        .query(mapper)
        .list();
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(row.getString("task_key"), row.getString("element_id"), row.getString("decision"), row.getObject("approval_level", Integer.class),
        row.getString("comment"), row.getString("decided_by"), row.getString("on_behalf_of"), time(row, "decided_at"));
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getString("document_type"), row.getString("document_id"), row.getString("author"), row.getString("text"), time(row, "written_at"));
  }

  private static Attachment attachment(ResultSet row, int number) throws SQLException {
    return new Attachment(row.getString("document_type"), row.getString("document_id"), row.getString("file_name"), row.getLong("size"),
        row.getString("sha256"), row.getString("uploaded_by"), time(row, "uploaded_at"), row.getString("removed_by"), time(row, "removed_at"));
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : UtcTime.instant(time);
  }
}
