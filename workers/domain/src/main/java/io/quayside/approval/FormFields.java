package io.quayside.approval;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The variables that a form-js form asks for: its fields that can be filled in.
 *
 * @param required field to whether it must be filled in; one that is shown on a condition need not be
 */
record FormFields(Map<String, Boolean> required) {

  static final FormFields NONE = new FormFields(Map.of());

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> LISTS = Set.of("dynamiclist", "group");

  static FormFields of(String schema) {
    var fields = new HashMap<String, Boolean>();
    collect(JSON.readTree(schema).path("components"), fields);
    return new FormFields(fields);
  }

  Set<String> names() {
    return required.keySet();
  }

  /** Required fields without an answer. */
  Set<String> missing(Map<String, Object> answer) {
    return required.keySet().stream()
        .filter(required::get)
        .filter(field -> answer.get(field) == null || answer.get(field).toString().isBlank())
        .collect(Collectors.toSet());
  }

  private static void collect(JsonNode components, Map<String, Boolean> fields) {
    for (JsonNode component : components) {
      String path = component.path("path").asString("");
      boolean list = LISTS.contains(component.path("type").asString(""));
      if (list && !path.isEmpty()) {
        fields.put(topLevel(path), false);
      } else if (list) {
        collect(component.path("components"), fields);
      } else if (isInput(component)) {
        fields.put(topLevel(component.path("key").asString()), isRequired(component));
      }
    }
  }

  private static boolean isInput(JsonNode component) {
    return component.hasNonNull("key")
        && !component.path("disabled").asBoolean(false)
        && !component.path("readonly").asBoolean(false);
  }

  private static boolean isRequired(JsonNode component) {
    return component.path("validate").path("required").asBoolean(false) && !component.has("conditional");
  }

  private static String topLevel(String path) {
    return path.split("\\.", 2)[0];
  }
}
