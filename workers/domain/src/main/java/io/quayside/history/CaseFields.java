package io.quayside.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What processes declare of their cases beside the columns that all have, such as the vendor or the cost centre. */
@Component
public class CaseFields {

  private final JdbcClient jdbc;
  private final DeployedResources resources;
  private final ProcessModels models;

  CaseFields(JdbcClient jdbc, DeployedResources resources, ProcessModels models) {
    this.jdbc = jdbc;
    this.resources = resources;
    this.models = models;
  }

  /** Name and label of every field that the newest version of some process declares. */
  public Map<String, String> declared() {
    var fields = new TreeMap<String, String>();
    resources.latest(DeployedResource.Kind.PROCESS).forEach(process -> models.of(process.key()).caseFields().forEach(fields::putIfAbsent));
    return fields;
  }

  /** Values by field, by the key of the root instance. */
  public Map<Long, Map<String, List<String>>> of(Collection<Long> rootKeys) {
    var byRoot = new HashMap<Long, Map<String, List<String>>>();
    if (!rootKeys.isEmpty()) {
      jdbc.sql("select root_key, name, value from history_case_field where root_key in (:keys) order by root_key, name, value")
          .param("keys", rootKeys)
          .query(row -> {
            byRoot.computeIfAbsent(row.getLong(1), key -> new TreeMap<>()).computeIfAbsent(row.getString(2), name -> new ArrayList<>()).add(row.getString(3));
          });
    }
    return byRoot;
  }
}
