package io.quayside.approval.sod;

import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Approvals by who had requested the case, or had approved another level of the same document, or another place of the same level. */
@Component
class ApprovalFindings implements FindingConflicts {

  private static final String BY_REQUESTER =
      """
      select d.id, d.company_code, 'request-approve' as rule, d.document_type, d.document_id, d.business_key, root.requester as username,
        d.on_behalf_of, root.started_at as first_at, d.decided_at as second_at
      from approval_decision d join history_process_instance root on root.process_instance_key = d.root_key
      where d.company_code in (:companies) and d.decided_at >= :since and d.decision = 'approve'
        and root.requester in (d.decided_by, d.on_behalf_of)""";

  private static final String TWO_LEVELS =
      """
      select d.id, d.company_code, 'approve-approve' as rule, d.document_type, d.document_id, d.business_key, d.decided_by as username,
        d.on_behalf_of, earlier.decided_at as first_at, d.decided_at as second_at
      from approval_decision d
      join approval_decision earlier on earlier.document_type = d.document_type and earlier.document_id = d.document_id
        and earlier.decision = 'approve' and earlier.decided_at < d.decided_at
        and (not (earlier.approval_level <=> d.approval_level) or earlier.revision = d.revision)
      where d.company_code in (:companies) and d.decided_at >= :since and d.decision = 'approve'
        and (d.decided_by in (earlier.decided_by, earlier.on_behalf_of) or d.on_behalf_of in (earlier.decided_by, earlier.on_behalf_of))""";

  private final JdbcClient jdbc;

  ApprovalFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Stream<CaseFinding> find(Collection<String> companies, Instant since) {
    return Stream.of(BY_REQUESTER, TWO_LEVELS).flatMap(sql -> jdbc.sql(sql)
        .param("companies", companies)
        .param("since", UtcTime.column(since))
        .query(ApprovalFindings::finding)
        .list().stream());
  }

  private static CaseFinding finding(ResultSet row, int number) throws SQLException {
    return new CaseFinding(
        row.getString("rule") + "~" + row.getLong("id"),
        row.getString("company_code"),
        row.getString("rule"),
        row.getString("document_type"),
        row.getString("document_id"),
        row.getString("business_key"),
        null,
        row.getString("username"),
        row.getString("on_behalf_of"),
        UtcTime.instant(row.getObject("first_at", LocalDateTime.class)),
        UtcTime.instant(row.getObject("second_at", LocalDateTime.class)));
  }
}
