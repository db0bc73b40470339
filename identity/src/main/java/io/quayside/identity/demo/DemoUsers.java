package io.quayside.identity.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the people of the demo into the realm, all in one request; those who are there already stay as they are. */
public final class DemoUsers {
  private static final Logger log = LoggerFactory.getLogger(DemoUsers.class);

  private DemoUsers() {}

  public static void create(String serverUrl, String realm, String adminUsername, String adminPassword) {
    try (var keycloak = admin(serverUrl, adminUsername, adminPassword)) {
      var users = new PartialImportRepresentation();
      users.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.name());
      users.setUsers(Arrays.stream(DemoPerson.values()).map(DemoUsers::user).toList());
      try (var response = keycloak.realm(realm).partialImport(users)) {
        if (response.getStatus() != 200) {
          throw new IllegalStateException("Keycloak refuses the demo users: " + response.readEntity(String.class));
        }
      }
      log.info("The {} demo users are in the realm {}", DemoPerson.values().length, realm);
    }
  }

  private static Keycloak admin(String serverUrl, String username, String password) {
    return KeycloakBuilder.builder()
        .serverUrl(serverUrl).realm("master").clientId("admin-cli").username(username).password(password)
        .build();
  }

  private static UserRepresentation user(DemoPerson person) {
    var user = new UserRepresentation();
    user.setUsername(person.username());
    user.setFirstName(person.firstName());
    user.setLastName(person.lastName());
    user.setEmail(person.email());
    user.setEmailVerified(true);
    user.setEnabled(true);
    user.setAttributes(person.manager()
        .map(manager -> Map.of("companies", person.companies(), "manager", List.of(manager.username())))
        .orElse(Map.of("companies", person.companies())));
    user.setRealmRoles(person.roles().stream().map(role -> role.key()).toList());
    user.setCredentials(List.of(password(person)));
    return user;
  }

  private static CredentialRepresentation password(DemoPerson person) {
    var password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(person.password());
    password.setTemporary(false);
    return password;
  }
}
