package io.quayside.web.user;

import io.quayside.identity.DirectoryUser;
import io.quayside.web.support.ListQuery;
import java.util.Comparator;
import java.util.Map;
import org.springframework.data.domain.Sort;

/** The order of a list that is held in memory, asked for in the same words as the order of a table. */
final class UserOrder {
  private static final Map<String, Comparator<DirectoryUser>> BY = Map.of(
      "id", Comparator.comparing(DirectoryUser::username),
      "name", Comparator.comparing(DirectoryUser::name, String.CASE_INSENSITIVE_ORDER),
      "email", Comparator.comparing(DirectoryUser::email, String.CASE_INSENSITIVE_ORDER));

  private UserOrder() {}

  static Comparator<DirectoryUser> of(ListQuery query) {
    var asked = query.pageable(Sort.by("id"), BY.keySet().toArray(String[]::new)).getSort().iterator().next();
    var order = BY.get(asked.getProperty());
    return (asked.isAscending() ? order : order.reversed()).thenComparing(DirectoryUser::username);
  }
}
