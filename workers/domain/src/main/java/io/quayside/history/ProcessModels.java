package io.quayside.history;

import io.quayside.exporter.ProcessModel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The deployed diagrams; a version never changes. */
@Component
class ProcessModels {

  private final DeployedResources resources;
  private final Map<Long, ProcessModel> byDefinition = new ConcurrentHashMap<>();

  ProcessModels(DeployedResources resources) {
    this.resources = resources;
  }

  ProcessModel of(long definitionKey) {
    var known = byDefinition.get(definitionKey);
    if (known == null) {
      var found = resources.content(definitionKey).map(xml -> ProcessModel.read(xml.getBytes(StandardCharsets.UTF_8)));
      found.ifPresent(model -> byDefinition.put(definitionKey, model));
      return found.orElse(ProcessModel.EMPTY);
    }
    return known;
  }
}
