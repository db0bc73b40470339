package io.quayside.approval;

import io.quayside.shared.UtcTime;
import java.time.LocalDateTime;
import java.util.Collection;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of stopped attempts, newest first. */
@Component
public class SodRefusals {

  private static final String MATCHING =
      """
       from approval_sod_refusal where company_code in (:companies)
        and (:q = '' or concat_ws(' ', username, on_behalf_of, business_key, rule, reason) like :like)""";

  private final JdbcClient jdbc;

  SodRefusals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Page<SodRefusal> list(Collection<String> companies, String q, Pageable page) {
    if (companies.isEmpty()) {
      return Page.empty(page);
    }
    var rows =
        matching("select *" + MATCHING + " order by refused_at desc, id desc limit :limit offset :offset", companies, q)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query((row, number) ->
                new SodRefusal(
                    row.getLong("id"),
                    SodRefusal.Attempt.valueOf(row.getString("attempt")),
                    row.getString("username"),
                    row.getString("on_behalf_of"),
                    row.getString("rule"),
                    row.getLong("task_key"),
                    row.getString("company_code"),
                    row.getString("business_key"),
                    row.getString("document_type"),
                    row.getString("document_id"),
                    row.getString("reason"),
                    row.getString("ip"),
                    UtcTime.instant(row.getObject("refused_at", LocalDateTime.class))))
            .list();
    long total = matching("select count(*)" + MATCHING, companies, q).query(Long.class).single();
    return new PageImpl<>(rows, page, total);
  }

  private JdbcClient.StatementSpec matching(String sql, Collection<String> companies, String q) {
    return jdbc.sql(sql).param("companies", companies).param("q", q).param("like", "%" + q + "%");
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void record(SodRefusal refusal) {
    jdbc.sql(
            """
            insert into approval_sod_refusal (id, attempt, username, on_behalf_of, rule, task_key, company_code, business_key,
              document_type, document_id, reason, ip, refused_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(refusal.id())
        .param(refusal.attempt().name())
        .param(refusal.username())
        .param(refusal.onBehalfOf())
        .param(refusal.rule())
        .param(refusal.taskKey())
        .param(refusal.companyCode())
        .param(refusal.businessKey())
        .param(refusal.documentType())
        .param(refusal.documentId())
        .param(refusal.reason())
        .param(refusal.ip())
        .param(UtcTime.column(refusal.refusedAt()))
        .update();
  }
}
