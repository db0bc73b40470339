package io.quayside.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The WHERE of a query as it grows, with its named parameters. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions and(String condition) {
    conditions.add("(" + condition + ")");
    return this;
  }

  Conditions and(String condition, String name, Object value) {
    return and(condition).with(name, value);
  }

  /** Adds the condition only when there is a value. */
  Conditions and(String condition, String name, Optional<?> value) {
    return value.isPresent() ? and(condition, name, value.get()) : this;
  }

  Conditions with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** A list that may be empty: SQL has no word for "in nothing". */
  Conditions with(String name, Collection<String> values) {
    return with(name, (Object) (values.isEmpty() ? Set.of("") : values));
  }

  String where() {
    return conditions.isEmpty() ? "" : "where " + String.join("\n  and ", conditions) + "\n";
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** A pattern that finds the text anywhere, its own percent signs and underscores taken literally. */
  static String containing(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
