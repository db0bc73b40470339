package io.quayside.web.contract;

import io.quayside.identity.Role;
import io.quayside.platform.TestPlatform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** People whom no demo has: one of each single role, somebody with none, and one in each company who may do everything. */
public final class TestPeople {
  static final String WITHOUT_ROLE = "test-nothing";
  public static final String ALL_OF_QNL = "test-all-qnl";
  public static final String ALL_OF_QUS = "test-all-qus";
  /** Who may not log in any more. */
  public static final String FORMER = "test-former";

  private TestPeople() {}

  static String only(Role role) {
    return "test-" + role.key();
  }

  public static void create() {
    var properties = TestPlatform.get().springProperties();
    var people = new ArrayList<UserRepresentation>();
    for (var role : Role.values()) {
      people.add(person(only(role), List.of("QNL"), Stream.of(role)));
    }
    people.add(person(WITHOUT_ROLE, List.of("QNL"), Stream.empty()));
    people.add(person(ALL_OF_QNL, List.of("QNL"), Arrays.stream(Role.values())));
    people.add(person(ALL_OF_QUS, List.of("QUS"), Arrays.stream(Role.values())));
    var former = person(FORMER, List.of("QNL"), Stream.of(Role.BUYER));
    former.setEnabled(false);
    people.add(former);
    var users = new PartialImportRepresentation();
    users.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.name());
    users.setUsers(people);
    try (var admin = KeycloakBuilder.builder().serverUrl(properties.get("quayside.keycloak.url")).realm("master").clientId("admin-cli")
        .username(properties.get("quayside.keycloak.admin.username")).password(properties.get("quayside.keycloak.admin.password")).build();
        var response = admin.realm("quayside").partialImport(users)) {
      if (response.getStatus() != 200) {
        throw new IllegalStateException(response.readEntity(String.class));
      }
    }
  }

  private static UserRepresentation person(String username, List<String> companies, Stream<Role> roles) {
    var password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue("demo-" + username);
    var person = new UserRepresentation();
    person.setUsername(username);
    person.setFirstName("Test");
    person.setLastName(username);
    person.setEmail(username + "@quayside.example");
    person.setEnabled(true);
    person.setAttributes(Map.of("companies", companies));
    person.setRealmRoles(roles.map(Role::key).toList());
    person.setCredentials(List.of(password));
    return person;
  }
}
