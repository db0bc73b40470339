package io.quayside.web.security;

import io.quayside.identity.keycloak.KeycloakProperties;
import jakarta.ws.rs.NotAuthorizedException;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.stereotype.Component;

/** What proves to Keycloak that it is this application that asks for people and roles. Nobody else may know it. */
@Component
class ClientSecret {

  private static final String VARIABLE = "QUAYSIDE_API_CLIENT_SECRET";
  /** What stays in the realm when Keycloak imports the file without the variable: anybody can read it there. */
  private static final String IN_THE_REALM_FILE = "${" + VARIABLE + "}";

  private final KeycloakProperties keycloak;

  ClientSecret(KeycloakProperties keycloak) {
    this.keycloak = keycloak;
  }

  /** @throws ClientSecretRefused when the secret is missing, wrong, or known to everybody */
  void requireSafe() {
    var own = keycloak.clientSecret();
    if (own.isBlank() || own.equals(IN_THE_REALM_FILE)) {
      throw new ClientSecretRefused("%s is not set, and the application cannot identify itself to Keycloak.".formatted(VARIABLE));
    }
    if (isTaken(IN_THE_REALM_FILE)) {
      throw new ClientSecretRefused(
          "Keycloak imported the realm %s without %s, so that the client %s has the placeholder as its secret, which anybody can read in the realm file."
              .formatted(keycloak.realm(), VARIABLE, keycloak.apiClientId()));
    }
    if (!isTaken(own)) {
      throw new ClientSecretRefused("Keycloak does not take %s as the secret of the client %s in the realm %s."
          .formatted(VARIABLE, keycloak.apiClientId(), keycloak.realm()));
    }
  }

  private boolean isTaken(String secret) {
    try (var client = KeycloakBuilder.builder()
        .serverUrl(keycloak.serverUrl()).realm(keycloak.realm()).grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(keycloak.apiClientId()).clientSecret(secret).build()) {
      client.tokenManager().getAccessToken();
      return true;
    } catch (NotAuthorizedException refused) {
      return false;
    }
  }
}
