package io.quayside.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Running and ended process instances. */
@Component
public class ProcessInstances {

  private static final String TABLES =
      """
      from history_process_instance i
      left join history_resource process on process.resource_key = i.definition_key
      """;
  private static final String SELECT = "select i.*, process.name as process_name\n" + TABLES;

  private final JdbcClient jdbc;

  ProcessInstances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<ProcessInstance> find(long key, Collection<String> companies) {
    return jdbc.sql(SELECT + "where i.process_instance_key = :key and i.company_code in (:companies)")
        .param("key", key)
        .param("companies", companies.isEmpty() ? Set.of("") : companies)
        .query(ProcessInstances::read)
        .optional();
  }

  /** The root and all that it calls, in the order of their start. */
  List<ProcessInstance> family(long rootKey) {
    return jdbc.sql(SELECT + "where i.root_key = :root order by i.started_at, i.process_instance_key")
        .param("root", rootKey)
        .query(ProcessInstances::read)
        .list();
  }

  /** Sorted by columns of {@code history_process_instance}. */
  public Page<ProcessInstance> search(InstanceSearch search, Pageable page) {
    var conditions = conditions(search);
    var rows = jdbc.sql(SELECT + conditions.where() + Paging.of(page, "i"))
        .params(conditions.parameters())
        .query(ProcessInstances::read)
        .list();
    return new PageImpl<>(rows, page, Paging.isWhole(page, rows) ? rows.size() : count(conditions));
  }

  private long count(Conditions conditions) {
    return jdbc.sql("select count(*)\n" + TABLES + conditions.where()).params(conditions.parameters()).query(Long.class).single();
  }

  private static Conditions conditions(InstanceSearch search) {
    var conditions = new Conditions()
        .and("i.company_code in (:companies)").with("companies", search.companies())
        .and("i.requester = :requester", "requester", search.requester())
        .and("i.process_id = :process", "process", search.processId())
        .and("i.business_key = :businessKey", "businessKey", search.businessKey())
        .and("i.state = :state", "state", search.state().map(Enum::name))
        .and("i.started_at >= :from", "from", search.startedFrom().map(Row::column))
        .and("i.started_at < :until", "until", search.startedUntil().map(Row::column))
        .and("i.business_key like :text or i.title like :text or i.requester like :text",
            "text", search.text().map(Conditions::containing));
    search.incident().ifPresent(stuck -> conditions.and(stuck ? "i.incident_count > 0" : "i.incident_count = 0"));
    if (!search.keys().isEmpty()) {
      conditions.and("i.process_instance_key in (:keys)", "keys", search.keys());
    } else if (!search.called()) {
      conditions.and("i.parent_key is null");
    }
    return conditions;
  }

  private static ProcessInstance read(ResultSet result, int number) throws SQLException {
    var row = new Row(result);
    var name = row.optionalText("process_name");
    return new ProcessInstance(
        row.key("process_instance_key"),
        row.text("process_id"),
        name == null ? row.text("process_id") : name,
        row.number("version"),
        row.key("definition_key"),
        row.optionalText("business_key"),
        row.optionalText("company_code"),
        row.optionalText("title"),
        row.optionalText("requester"),
        row.amount(),
        ProcessInstance.State.valueOf(row.text("state")),
        row.number("incident_count"),
        row.time("started_at"),
        row.optionalTime("ended_at"),
        row.optionalKey("parent_key"),
        row.key("root_key"),
        row.number("partition_id"));
  }
}
