package io.quayside.web.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api;
import io.quayside.web.contract.Endpoints.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What react-admin may expect of every list, whoever wrote it. */
class ListContractTest extends EndpointsTest {
  private static final Map<String, String> NEEDED = Map.of(
      "/api/comments", "documentType=requisition&documentId=1&",
      "/api/attachments", "documentType=requisition&documentId=1&");

  @Test
  void saysHowManyRowsThereAre() {
    forEachList((list, path) -> {
      var answer = someone().get(path + "_start=0&_end=2");
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.header("X-Total-Count")).get().asString().matches("\\d+");
      assertThat(answer.json().isArray()).isTrue();
      assertThat(answer.json().size()).isLessThanOrEqualTo(2);
      assertThat(Integer.parseInt(answer.header("X-Total-Count").get())).isGreaterThanOrEqualTo(answer.json().size());
    });
  }

  @Test
  void givesThePageThatIsAskedFor() {
    forEachListAtRest(path -> {
      var all = ids(path + "_start=0&_end=5");
      assertThat(ids(path + "_start=1&_end=3")).isEqualTo(all.subList(Math.min(1, all.size()), Math.min(3, all.size())));
    });
  }

  @Test
  void givesTheRowsThatAreNamed() {
    forEachListAtRest(path -> {
      var all = ids(path + "_start=0&_end=5");
      if (all.size() >= 3) {
        assertThat(ids(path + "id=" + all.get(0) + "&id=" + all.get(2))).containsExactlyInAnyOrder(all.get(0), all.get(2));
      }
    });
  }

  @Test
  void refusesWhatItCannotSortBy() {
    forEachList((list, path) -> assertInvalid(path + "_sort=nonsense", "_sort"));
  }

  @Test
  void refusesMoreThanAThousandRowsAndPagesThatAreNone() {
    forEachList((list, path) -> {
      assertInvalid(path + "_start=0&_end=1001", "_end");
      assertInvalid(path + "_start=5&_end=5", "_end");
      assertInvalid(path + "_start=x", "_start");
    });
  }

  private void assertInvalid(String path, String parameter) {
    var answer = someone().get(path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("invalid");
    assertThat(answer.json().path("errors").propertyNames()).containsExactly(parameter);
  }

  private List<String> ids(String path) {
    var answer = someone().get(path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    var ids = new ArrayList<String>();
    answer.json().forEach(row -> ids.add(row.path("id").asString()));
    return ids;
  }

  private Api someone() {
    return api.as(TestPeople.ALL_OF_QNL);
  }

  /** Cases of other tests still go on, so that a list may change between two questions. */
  private void forEachListAtRest(Consumer<String> contract) {
    forEachList((list, path) -> await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> contract.accept(path)));
  }

  /** All lists are tried, then all that went wrong is told. */
  private void forEachList(BiConsumer<Endpoint, String> contract) {
    var broken = new ArrayList<String>();
    var lists = endpoints().lists();
    for (var list : lists) {
      try {
        contract.accept(list, list.path() + "?" + NEEDED.getOrDefault(list.path(), ""));
      } catch (AssertionError | RuntimeException failure) {
        broken.add(list.path() + ": " + failure.getMessage());
      }
    }
    assertThat(lists).hasSizeGreaterThan(10);
    assertThat(broken).isEmpty();
  }
}
