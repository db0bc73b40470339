package io.quayside.approval;

import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decision rows. */
@Component
public class Decisions {

  private final JdbcClient jdbc;

  Decisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean isDecided(long taskKey) {
    return find(taskKey).isPresent();
  }

  public Optional<Decision> find(long taskKey) {
    return jdbc.sql("select * from approval_decision where task_key = ?")
        .param(taskKey)
        .query((row, number) -> decision(row))
        .optional();
  }

  /**
   * The row as it is committed now, and not as this transaction's snapshot has it. A shared lock, as the refused insert has
   * taken one already: several who were too late would block one another for an exclusive one.
   */
  Optional<Decision> findCommitted(long taskKey) {
    return jdbc.sql("select * from approval_decision where task_key = ? lock in share mode")
        .param(taskKey)
        .query((row, number) -> decision(row))
        .optional();
  }

  List<Decision> ofDocument(String documentType, String documentId) {
    return jdbc.sql(
            "select * from approval_decision where document_type = ? and document_id = ? order by decided_at, id")
        .params(documentType, documentId)
        .query((row, number) -> decision(row))
        .list();
  }

  /** False when the task is decided already; a decision that is being made at the same time is waited for. */
  boolean insert(Decision decision) {
    return jdbc.sql(
                """
                insert ignore into approval_decision (id, task_key, company_code, process_instance_key, root_key,
                  business_key, element_id, document_type, document_id, revision, approval_level, decision, comment,
                  decided_by, on_behalf_of, ip, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
            .param(decision.id())
            .param(decision.taskKey())
            .param(decision.companyCode())
            .param(decision.processInstanceKey())
            .param(decision.rootKey())
            .param(decision.businessKey())
            .param(decision.elementId())
            .param(decision.documentType())
            .param(decision.documentId())
            .param(decision.revision())
            .param(decision.approvalLevel())
            .param(decision.kind().key())
            .param(decision.comment())
            .param(decision.decidedBy())
            .param(decision.onBehalfOf())
            .param(decision.ip())
            .param(UtcTime.column(decision.decidedAt()))
            .update()
        == 1;
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong("id"),
        row.getObject("task_key", Long.class),
        row.getString("company_code"),
        row.getLong("process_instance_key"),
        row.getLong("root_key"),
        row.getString("business_key"),
        row.getString("element_id"),
        row.getString("document_type"),
        row.getString("document_id"),
        row.getObject("revision", Integer.class),
        row.getObject("approval_level", Integer.class),
        DecisionKind.of(row.getString("decision")).orElseThrow(),
        row.getString("comment"),
        row.getString("decided_by"),
        row.getString("on_behalf_of"),
        row.getString("ip"),
        UtcTime.instant(row.getObject("decided_at", LocalDateTime.class)));
  }
}
