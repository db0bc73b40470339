package io.quayside.web.support;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;

/** A list as react-admin expects it: the rows of the page as a JSON array, and how many there are in all in a header. */
public final class ListResponse {
  public static final String TOTAL = "X-Total-Count";

  private ListResponse() {}

  public static <T> ResponseEntity<List<T>> of(Page<T> page) {
    return of(page.getContent(), page.getTotalElements());
  }

  public static <E, T> ResponseEntity<List<T>> of(Page<E> page, Function<? super E, ? extends T> row) {
    return of(page.getContent().stream().<T>map(row).toList(), page.getTotalElements());
  }

  public static <T> ResponseEntity<List<T>> of(List<T> rows, long total) {
    return ResponseEntity.ok().header(TOTAL, String.valueOf(total)).body(rows);
  }

  /** All rows there are. */
  public static <T> ResponseEntity<List<T>> all(List<T> rows) {
    return of(rows, rows.size());
  }
}
