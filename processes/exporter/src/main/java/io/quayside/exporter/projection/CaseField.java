package io.quayside.exporter.projection;

import io.quayside.exporter.CanonicalJson;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The values of a variable that a process declares as a field of its cases. */
final class CaseField {

  private static final int LONGEST = 190;
  /** More than that tells nobody apart. */
  private static final int MOST = 20;

  private CaseField() {}

  /** Of a list each element; what is neither text, number nor truth value is left out. */
  static List<String> values(String json) {
    var value = CanonicalJson.parse(json);
    return (value instanceof Collection<?> list ? list.stream() : Stream.of(new Object[] {value}))
        .map(CaseField::text)
        .filter(text -> !text.isBlank())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String text(Object value) {
    var text = switch (value) {
      case String plain -> plain.strip();
      case CanonicalJson.Number number -> number.digits();
      case Boolean truth -> truth.toString();
      case null, default -> "";
    };
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
