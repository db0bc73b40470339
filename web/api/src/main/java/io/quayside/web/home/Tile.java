package io.quayside.web.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * One figure and where its rows are.
 *
 * @param currency when the value is an amount
 * @param company when there is one such figure for each company
 */
public record Tile(String key, String value, String currency, String company, String link) {

  public static Tile count(String key, long value, String link) {
    return new Tile(key, String.valueOf(value), null, null, link);
  }

  public static Tile amount(String key, Money value, String company, String link) {
    return new Tile(key, value.getAmount().toPlainString(), value.getCurrencyUnit().getCode(), company, link);
  }

  /** The page of a list with a filter, as the front end addresses it. */
  public static String list(String resource, Map<String, Object> filter) {
    var json = filter.entrySet().stream()
        .map(field -> field.getValue() instanceof String text
            ? "\"%s\":\"%s\"".formatted(field.getKey(), text)
            : "\"%s\":%s".formatted(field.getKey(), field.getValue()))
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
    return "/%s?filter=%s".formatted(resource, URLEncoder.encode(json, StandardCharsets.UTF_8));
  }
}
