package io.quayside.web.support;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.RowQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * What a list of the front end asks for, in react-admin's dialect: {@code _start, _end, _sort, _order, q}, {@code id} repeated
 * for "these rows", and every other parameter a filter. Declare it as a controller argument and it is read from the request.
 */
public record ListQuery(
    int start, int end, Optional<String> sort, Sort.Direction direction, Optional<String> q,
    Map<String, List<String>> filters, List<String> ids) {

  public static final int MAX_ROWS = 1000;
  private static final String ID = "id";

  /** True for react-admin's getMany: the given ids are wanted, whatever page they are on. */
  public boolean wantsIds() {
    return !ids.isEmpty();
  }

  /** The same for a register of the domain: within the companies of the person, every parameter a filter. */
  public RowQuery rows(CurrentUser user) {
    return new RowQuery(user.companies(), q.orElse(null), ids, filters);
  }

  public List<Long> longIds() {
    return ids.stream().map(value -> parse(ID, value, Long::valueOf)).toList();
  }

  public Optional<String> filter(String name) {
    return filters(name).stream().findFirst();
  }

  public List<String> filters(String name) {
    return filters.getOrDefault(name, List.of());
  }

  public Optional<Boolean> flag(String name) {
    return filter(name).map(Boolean::valueOf);
  }

  /** A filter read as another type; a value that cannot be read is the caller's mistake. */
  public <T> Optional<T> filter(String name, Function<String, T> type) {
    return filter(name).map(value -> parse(name, value, type));
  }

  /** The page, where the JSON fields that may be sorted by are also the names of the entity's attributes. */
  public Pageable pageable(Sort standard, String... sortable) {
    return pageable(standard, Arrays.stream(sortable).collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  /**
   * The page, with the JSON field to attribute map of what may be sorted by. The standard order is used when nothing (or only
   * the id) is asked for and breaks ties otherwise, so let it end in something unique.
   */
  public Pageable pageable(Sort standard, Map<String, String> sortable) {
    return new OffsetPage(start, end - start, order(standard, sortable));
  }

  private Sort order(Sort standard, Map<String, String> sortable) {
    if (sort.isEmpty() || sort.get().equals(ID) && !sortable.containsKey(ID)) {
      return standard;
    }
    var attribute = sortable.get(sort.get());
    if (attribute == null) {
      throw new InvalidQuery("_sort", "cannot sort by '%s'; possible: %s".formatted(sort.get(), sortable.keySet().stream().sorted().toList()));
    }
    return Sort.by(direction, attribute).and(without(standard, attribute));
  }

  private static Sort without(Sort standard, String attribute) {
    return Sort.by(standard.filter(order -> !order.getProperty().equals(attribute)).toList());
  }

  private static <T> T parse(String name, String value, Function<String, T> type) {
    try {
      return type.apply(value);
    } catch (RuntimeException unreadable) {
      throw new InvalidQuery(name, "'%s' cannot be read".formatted(value));
    }
  }
}
