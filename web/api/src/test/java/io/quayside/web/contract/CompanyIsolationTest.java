package io.quayside.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.contract.Endpoints.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody in Houston with every role sees nothing of Rotterdam: not in a list, not by its id, on no resource. */
class CompanyIsolationTest extends EndpointsTest {

  @Test
  void keepsCompaniesApartOnEveryResource() {
    var endpoints = endpoints();
    var details = endpoints.all().stream().filter(each -> each.method().equals("GET")).map(Endpoint::path).toList();
    var checked = new TreeSet<String>();
    var leaks = new ArrayList<String>();
    for (var list : endpoints.lists()) {
      for (var row : rows(TestPeople.ALL_OF_QNL, list)) {
        if (!"QNL".equals(row.path("companyCode").asString(""))) {
          continue;
        }
        var id = row.path("id").asString();
        checked.add(list.path());
        if (rows(TestPeople.ALL_OF_QUS, list.path() + "?id=" + id).stream().anyMatch(seen -> seen.path("id").asString().equals(id))) {
          leaks.add("%s?id=%s".formatted(list.path(), id));
        }
        details.stream().filter(path -> path.matches(list.path() + "/\\{[^/]+}(/[a-z-]+)?")).forEach(path -> {
          var address = path.replaceFirst("\\{[^/]+}", id);
          if (api.as(TestPeople.ALL_OF_QUS).statusOf("GET", address) != 404) {
            leaks.add(address);
          }
        });
      }
      rows(TestPeople.ALL_OF_QUS, list).stream()
          .filter(row -> "QNL".equals(row.path("companyCode").asString("")))
          .forEach(row -> leaks.add("%s: %s".formatted(list.path(), row)));
    }
    assertThat(leaks).isEmpty();
    assertThat(checked).contains("/api/vendors", "/api/warehouses", "/api/cost-centres", "/api/budgets");
  }

  private List<JsonNode> rows(String username, Endpoint list) {
    return rows(username, list.path() + "?_start=0&_end=20");
  }

  /** Lists that need to know of which document answer 400 here and hold no rows without one. */
  private List<JsonNode> rows(String username, String path) {
    var answer = api.as(username).get(path);
    return answer.status() == 200 ? answer.json().valueStream().toList() : List.of();
  }
}
