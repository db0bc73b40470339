package io.quayside.identity.demo;

import io.quayside.identity.keycloak.KeycloakProperties;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Needs the credentials of Keycloak's administrator, which the application has nowhere else than in the demo. */
@Component
@Profile("demo")
class DemoUsersAtStart {
  private static final Logger log = LoggerFactory.getLogger(DemoUsersAtStart.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final KeycloakProperties keycloak;
  private final String username;
  private final String password;

  DemoUsersAtStart(
      KeycloakProperties keycloak,
      @Value("${quayside.keycloak.admin.username:}") String username,
      @Value("${quayside.keycloak.admin.password:}") String password) {
    this.keycloak = keycloak;
    this.username = username;
    this.password = password;
  }

  @EventListener(ApplicationStartedEvent.class)
  void create() throws InterruptedException {
    if (username.isBlank() || password.isBlank()) {
      log.warn("No demo users: QUAYSIDE_KEYCLOAK_ADMIN_USERNAME and QUAYSIDE_KEYCLOAK_ADMIN_PASSWORD are not set");
    } else {
      while (!created()) {
        Thread.sleep(PAUSE);
      }
    }
  }

  /** Not so while Keycloak is still on its way, since both may start at the same time. */
  private boolean created() {
    try {
      DemoUsers.create(keycloak.serverUrl(), keycloak.realm(), username, password);
      return true;
    } catch (ProcessingException e) {
      log.warn("The demo users cannot be created yet: {}", e.getMessage());
      return false;
    }
  }
}
