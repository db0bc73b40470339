package io.quayside.identity.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is.
 *
 * @param url as browsers reach it; the issuer of the tokens follows from it
 * @param internalUrl as this server reaches it, when that differs
 * @param clientId the public client of the web application
 * @param apiClientId the service account that reads users and roles; also the audience that tokens must name
 */
@ConfigurationProperties("quayside.keycloak")
public record KeycloakProperties(
    @DefaultValue("http://localhost:8180") String url,
    @DefaultValue("") String internalUrl,
    @DefaultValue("quayside") String realm,
    @DefaultValue("quayside-web") String clientId,
    @DefaultValue("quayside-api") String apiClientId,
    @DefaultValue("") String clientSecret) {

  public String issuer() {
    return url + "/realms/" + realm;
  }

  public String serverUrl() {
    return internalUrl.isBlank() ? url : internalUrl;
  }

  public String jwkSetUri() {
    return serverUrl() + "/realms/" + realm + "/protocol/openid-connect/certs";
  }
}
