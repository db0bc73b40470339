package io.quayside.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.identity.Role;
import io.quayside.web.Api;
import io.quayside.web.contract.Endpoints.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks every endpoint as every role with real tokens, and compares who got in with the table that people read. */
class RoleTableTest extends EndpointsTest {
  private static final RoleTable TABLE = RoleTable.read();

  private List<Endpoint> endpoints;

  @BeforeEach
  void findEndpoints() {
    endpoints = endpoints().all();
  }

  @Test
  void namesEveryEndpointAndNoOther() {
    var real = new TreeSet<>(endpoints.stream().map(Endpoint::toString).toList());
    assertThat(TABLE.endpoints()).as("endpoints in role-table.txt").containsExactlyInAnyOrderElementsOf(real);
  }

  @Test
  void turnsAwayWhoeverIsNotLoggedIn() {
    assertThat(unauthenticated()).containsExactlyInAnyOrderElementsOf(
        endpoints.stream().map(Endpoint::toString).filter(endpoint -> !TABLE.isPublic(endpoint)).toList());
    assertThat(api.withToken("eyJhbGciOiJub25lIn0.e30.").get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void turnsAwayWhoeverHasNoRole() {
    assertThat(refused(api.as(TestPeople.WITHOUT_ROLE))).containsExactlyInAnyOrderElementsOf(
        endpoints.stream().map(Endpoint::toString).filter(endpoint -> !TABLE.isPublic(endpoint)).toList());
  }

  @Test
  void letsInExactlyTheRolesOfTheTable() {
    var differences = new ArrayList<String>();
    for (var role : Role.values()) {
      var refused = refused(api.as(TestPeople.only(role)));
      for (var endpoint : endpoints) {
        var may = TABLE.isPublic(endpoint.toString()) || TABLE.roles(endpoint.toString()).contains(role);
        if (may == refused.contains(endpoint.toString())) {
          differences.add("%s %s by the table, but %s is %s".formatted(role, may ? "may" : "may not", endpoint, may ? "refused" : "granted"));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private List<String> unauthenticated() {
    return endpoints.stream()
        .filter(endpoint -> api.statusOf(endpoint.method(), endpoint.anyPath()) == 401)
        .map(Endpoint::toString)
        .toList();
  }

  private List<String> refused(Api someone) {
    return endpoints.stream()
        .filter(endpoint -> someone.isRefused(endpoint.method(), endpoint.anyPath(), endpoint.contentType()))
        .map(Endpoint::toString)
        .toList();
  }
}
