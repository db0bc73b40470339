package io.quayside.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.Sort;

class ListQueryTest {
  private static final Sort STANDARD = Sort.by("name", "key");

  @Test
  void readsPageFiltersAndIds() {
    var query = ListQueryResolver.read(Map.of(
        "_start", new String[] {"30"}, "_end", new String[] {"45"}, "q", new String[] {" valve "},
        "status", new String[] {"SENT", "CLOSED"}, "empty", new String[] {""}, "id", new String[] {"7", "8"}));

    var page = query.pageable(STANDARD);
    assertThat(page.getOffset()).isEqualTo(30);
    assertThat(page.getPageSize()).isEqualTo(15);
    assertThat(query.q()).contains("valve");
    assertThat(query.filters("status")).containsExactly("SENT", "CLOSED");
    assertThat(query.filter("empty")).isEmpty();
    assertThat(query.longIds()).containsExactly(7L, 8L);
  }

  @Test
  void givesTwentyFiveRowsInStandardOrderUnlessAskedOtherwise() {
    var page = ListQueryResolver.read(Map.of()).pageable(STANDARD, "name");

    assertThat(page.getOffset()).isZero();
    assertThat(page.getPageSize()).isEqualTo(25);
    assertThat(page.getSort()).isEqualTo(STANDARD);
  }

  @Test
  void sortsByTheAttributeOfAFieldAndBreaksTiesByTheStandardOrder() {
    var query = ListQueryResolver.read(Map.of("_sort", new String[] {"vendorName"}, "_order", new String[] {"desc"}));

    assertThat(query.pageable(STANDARD, Map.of("vendorName", "vendor.name")).getSort())
        .isEqualTo(Sort.by(Sort.Direction.DESC, "vendor.name").and(STANDARD));
  }

  @Test
  void namesAnAttributeOnlyOnceInTheOrder() {
    var query = ListQueryResolver.read(Map.of("_sort", new String[] {"name"}, "_order", new String[] {"DESC"}));

    assertThat(query.pageable(STANDARD, "name").getSort()).isEqualTo(Sort.by(Sort.Direction.DESC, "name").and(Sort.by("key")));
  }

  @Test
  void sortsByIdEvenWhereNoAttributeIsCalledSo() {
    assertThat(ListQueryResolver.read(Map.of("_sort", new String[] {"id"})).pageable(STANDARD).getSort()).isEqualTo(STANDARD);
  }

  @ParameterizedTest(name = "{0}={1} is refused as {2}")
  @CsvSource(textBlock = """
      _start, -1,   _end
      _start, x,    _start
      _end,   0,    _end
      _end,   1001, _end
      _order, up,   _order
      """)
  void refusesWhatMakesNoSense(String name, String value, String parameter) {
    assertThatThrownBy(() -> ListQueryResolver.read(Map.of(name, new String[] {value})))
        .isInstanceOfSatisfying(InvalidQuery.class, invalid -> assertThat(invalid.parameter()).isEqualTo(parameter));
  }

  @Test
  void refusesAnUnknownSortAndAnIdThatIsNoNumber() {
    var query = ListQueryResolver.read(Map.of("_sort", new String[] {"secret"}, "id", new String[] {"x"}));

    assertThatThrownBy(() -> query.pageable(STANDARD, "name")).isInstanceOf(InvalidQuery.class).hasMessageContaining("[name]");
    assertThatThrownBy(query::longIds).isInstanceOf(InvalidQuery.class);
  }
}
