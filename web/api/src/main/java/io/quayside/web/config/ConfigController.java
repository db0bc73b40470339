package io.quayside.web.config;

import io.quayside.identity.keycloak.KeycloakProperties;
import io.quayside.web.support.ListQuery;
import jakarta.annotation.security.PermitAll;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the front end must know before anybody has logged in. */
@RestController
@EnableConfigurationProperties(ConfigController.ClientProperties.class)
class ConfigController {
  private static final int BULK_TASKS = 100;

  private final KeycloakProperties keycloak;
  private final ClientProperties client;

  ConfigController(KeycloakProperties keycloak, ClientProperties client) {
    this.keycloak = keycloak;
    this.client = client;
  }

  @GetMapping("/api/config")
  @PermitAll
  Config config() {
    return new Config(
        new KeycloakConfig(keycloak.url(), keycloak.realm(), keycloak.clientId()),
        new Limits(BULK_TASKS, ListQuery.MAX_ROWS, client.maxAttachmentBytes()),
        client.version());
  }

  @ConfigurationProperties("quayside.client")
  record ClientProperties(
      @DefaultValue("10485760") long maxAttachmentBytes,
      @DefaultValue("development") String version) {}

  record Config(KeycloakConfig keycloak, Limits limits, String version) {}

  record KeycloakConfig(String url, String realm, String clientId) {}

  record Limits(int bulkTasks, int listRows, long attachmentBytes) {}
}
