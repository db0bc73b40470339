package io.quayside.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.identity.keycloak.KeycloakProperties;
import io.quayside.platform.TestPlatform;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.util.JsonSerialization;
import tools.jackson.databind.json.JsonMapper;

/** Against a Keycloak that imported the realm by the book, and that knows the same client as it is imported without the variable. */
class ClientSecretTest {

  private static final String CARELESS = "careless";
  private static Map<String, String> properties;
  private static Keycloak admin;

  /** Keycloak fills in no variables in what comes over its API, just as it leaves those that are not set in a file. */
  @BeforeAll
  static void importWithoutTheVariable() throws IOException {
    properties = TestPlatform.get().springProperties();
    admin = Keycloak.getInstance(properties.get("quayside.keycloak.url"), "master",
        properties.get("quayside.keycloak.admin.username"), properties.get("quayside.keycloak.admin.password"), "admin-cli");
    try (var file = ClientSecretTest.class.getResourceAsStream("/realm/quayside-realm.json")) {
      var client = StreamSupport.stream(JsonMapper.shared().readTree(file).path("clients").spliterator(), false)
          .filter(each -> each.path("clientId").asString().equals("quayside-api")).findFirst().orElseThrow();
      var realm = new RealmRepresentation();
      realm.setRealm(CARELESS);
      realm.setEnabled(true);
      admin.realms().create(realm);
      admin.realm(CARELESS).clients().create(JsonSerialization.readValue(client.toString(), ClientRepresentation.class)).close();
    }
  }

  @AfterAll
  static void remove() {
    admin.realm(CARELESS).remove();
    admin.close();
  }

  @Test
  void isSafeWhenOnlyThisApplicationKnowsIt() {
    assertThatCode(secret("quayside", properties.get("quayside.keycloak.client-secret"))::requireSafe).doesNotThrowAnyException();
  }

  @Test
  void isRefusedWhenTheRealmWasImportedWithoutIt() {
    assertThatThrownBy(secret(CARELESS, "something-else")::requireSafe).isInstanceOf(ClientSecretRefused.class).hasMessage(
        "Keycloak imported the realm careless without QUAYSIDE_API_CLIENT_SECRET, so that the client quayside-api has the placeholder as its secret, which anybody can read in the realm file.");
  }

  @Test
  void isRefusedWhenItIsMissingOrWrong() {
    for (var missing : new String[] {"", " ", "${QUAYSIDE_API_CLIENT_SECRET}"}) {
      assertThatThrownBy(secret("quayside", missing)::requireSafe).hasMessageStartingWith("QUAYSIDE_API_CLIENT_SECRET is not set");
    }
    assertThatThrownBy(secret("quayside", "guessed")::requireSafe)
        .hasMessage("Keycloak does not take QUAYSIDE_API_CLIENT_SECRET as the secret of the client quayside-api in the realm quayside.");
  }

  @Test
  void saysSoAtTheTerminalWithoutAStackTrace() {
    var analysis = new ClientSecretFailureAnalyzer().analyze(new IllegalStateException(new ClientSecretRefused("It is known.")));
    assertThat(analysis.getDescription()).isEqualTo("It is known.");
    assertThat(analysis.getAction()).contains("Regenerate");
  }

  private static ClientSecret secret(String realm, String value) {
    return new ClientSecret(new KeycloakProperties(properties.get("quayside.keycloak.url"), "", realm, "quayside-web", "quayside-api", value));
  }
}
