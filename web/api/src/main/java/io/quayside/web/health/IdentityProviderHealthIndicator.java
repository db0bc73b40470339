package io.quayside.web.health;

import io.quayside.identity.keycloak.KeycloakProperties;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up while Keycloak shows the keys with which it signs tokens. */
@Component
class IdentityProviderHealthIndicator extends AbstractHealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest keys;

  IdentityProviderHealthIndicator(KeycloakProperties keycloak) {
    super("Keycloak does not answer");
    keys = HttpRequest.newBuilder(URI.create(keycloak.jwkSetUri())).timeout(PATIENCE).build();
  }

  @Override
  protected void doHealthCheck(Health.Builder health) throws Exception {
    var status = http.send(keys, HttpResponse.BodyHandlers.discarding()).statusCode();
    health.status(status == 200 ? "UP" : "DOWN").withDetail("status", status);
  }
}
