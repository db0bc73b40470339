package io.quayside.approval;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The variables that a form-js form asks for: its fields that can be filled in. */
final class FormFields {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> LISTS = Set.of("dynamiclist", "group");

  private FormFields() {}

  static Set<String> of(String schema) {
    var fields = new HashSet<String>();
    collect(JSON.readTree(schema).path("components"), fields);
    return fields;
  }

  private static void collect(JsonNode components, Set<String> fields) {
    for (JsonNode component : components) {
      String path = component.path("path").asString("");
      if (LISTS.contains(component.path("type").asString("")) && !path.isEmpty()) {
        fields.add(topLevel(path));
      } else if (LISTS.contains(component.path("type").asString(""))) {
        collect(component.path("components"), fields);
      } else if (isInput(component)) {
        fields.add(topLevel(component.path("key").asString()));
      }
    }
  }

  private static boolean isInput(JsonNode component) {
    return component.hasNonNull("key")
        && !component.path("disabled").asBoolean(false)
        && !component.path("readonly").asBoolean(false);
  }

  private static String topLevel(String path) {
    return path.split("\\.", 2)[0];
  }
}
