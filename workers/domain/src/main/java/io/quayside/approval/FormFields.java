package io.quayside.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The variables that a form-js form asks for: its fields that can be filled in.
 *
 * @param required field to whether it must be filled in; one that is shown on a condition need not be
 * @param prose fields for text of several lines, in the order of the form
 */
record FormFields(Map<String, Boolean> required, List<String> prose) {

  static final FormFields NONE = new FormFields(Map.of(), List.of());

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> LISTS = Set.of("dynamiclist", "group");
  private static final String PROSE = "textarea";

  static FormFields of(String schema) {
    var fields = new FormFields(new HashMap<>(), new ArrayList<>());
    fields.collect(JSON.readTree(schema).path("components"));
    return fields;
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

  private void collect(JsonNode components) {
    for (JsonNode component : components) {
      String path = component.path("path").asString("");
      boolean list = LISTS.contains(component.path("type").asString(""));
      if (list && !path.isEmpty()) {
        required.put(topLevel(path), false);
      } else if (list) {
        collect(component.path("components"));
      } else if (isInput(component)) {
        add(component, topLevel(component.path("key").asString()));
      }
    }
  }

  private void add(JsonNode component, String field) {
    required.put(field, isRequired(component));
    if (component.path("type").asString("").equals(PROSE)) {
      prose.add(field);
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
