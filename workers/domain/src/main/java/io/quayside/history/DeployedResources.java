package io.quayside.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that was ever deployed. */
@Component
public class DeployedResources {

  private final JdbcClient jdbc;

  DeployedResources(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest version first. */
  public List<DeployedResource> list(DeployedResource.Kind kind) {
    return jdbc.sql("select * from history_resource where kind = :kind order by resource_id, version desc")
        .param("kind", kind.name())
        .query(DeployedResources::read)
        .list();
  }

  /** The newest version of each, by id. */
  public List<DeployedResource> latest(DeployedResource.Kind kind) {
    return jdbc.sql(
            """
            select * from history_resource r where kind = :kind
              and not exists (select 1 from history_resource newer
                where newer.kind = r.kind and newer.resource_id = r.resource_id and newer.version > r.version)
            order by resource_id""")
        .param("kind", kind.name())
        .query(DeployedResources::read)
        .list();
  }

  public Optional<DeployedResource> find(long key) {
    return jdbc.sql("select * from history_resource where resource_key = :key").param("key", key).query(DeployedResources::read).optional();
  }

  public Optional<String> content(long key) {
    return jdbc.sql("select content from history_resource where resource_key = :key").param("key", key).query(String.class).optional();
  }

  private static DeployedResource read(ResultSet result, int number) throws SQLException {
    var row = new Row(result);
    return new DeployedResource(
        row.key("resource_key"),
        DeployedResource.Kind.valueOf(row.text("kind")),
        row.text("resource_id"),
        row.text("name"),
        row.number("version"),
        row.text("resource_name"),
        row.text("checksum"),
        row.time("deployed_at"));
  }
}
