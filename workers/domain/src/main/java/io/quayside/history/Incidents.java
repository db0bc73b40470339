package io.quayside.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where instances are stuck. */
@Component
public class Incidents {

  public record Search(
      Collection<String> companies, List<Long> keys, Optional<Incident.State> state, Optional<Long> instanceKey, Optional<String> text) {}

  private static final String TABLES =
      """
      from history_incident s
      join history_process_instance i on i.process_instance_key = s.process_instance_key
      """;
  private static final String SELECT = "select s.*, i.business_key, i.company_code, i.title\n" + TABLES;

  private final JdbcClient jdbc;
  private final ProcessModels models;

  Incidents(JdbcClient jdbc, ProcessModels models) {
    this.jdbc = jdbc;
    this.models = models;
  }

  public Optional<Incident> find(long key, Collection<String> companies) {
    var conditions = conditions(new Search(companies, List.of(key), Optional.empty(), Optional.empty(), Optional.empty()));
    return jdbc.sql(SELECT + conditions.where()).params(conditions.parameters()).query(this::read).optional();
  }

  /** Sorted by columns of {@code history_incident}. */
  public Page<Incident> search(Search search, Pageable page) {
    var conditions = conditions(search);
    var rows = jdbc.sql(SELECT + conditions.where() + Paging.of(page, "s")).params(conditions.parameters()).query(this::read).list();
    return new PageImpl<>(rows, page, Paging.isWhole(page, rows) ? rows.size() : count(conditions));
  }

  private long count(Conditions conditions) {
    return jdbc.sql("select count(*)\n" + TABLES + conditions.where()).params(conditions.parameters()).query(Long.class).single();
  }

  private static Conditions conditions(Search search) {
    var conditions = new Conditions()
        .and("i.company_code in (:companies)").with("companies", search.companies())
        .and("s.state = :state", "state", search.state().map(Enum::name))
        .and("s.process_instance_key = :instance or s.root_key = :instance", "instance", search.instanceKey())
        .and("i.business_key like :text or s.message like :text", "text", search.text().map(Conditions::containing));
    if (!search.keys().isEmpty()) {
      conditions.and("s.incident_key in (:keys)", "keys", search.keys());
    }
    return conditions;
  }

  private Incident read(ResultSet result, int number) throws SQLException {
    var row = new Row(result);
    return new Incident(
        row.key("incident_key"),
        row.key("process_instance_key"),
        row.key("root_key"),
        row.key("definition_key"),
        row.text("process_id"),
        row.text("element_id"),
        models.of(row.key("definition_key")).nameOf(row.text("element_id")),
        row.optionalKey("job_key"),
        row.text("error_type"),
        row.text("message"),
        Incident.State.valueOf(row.text("state")),
        row.time("created_at"),
        row.optionalTime("resolved_at"),
        row.optionalText("business_key"),
        row.optionalText("company_code"),
        row.optionalText("title"));
  }
}
