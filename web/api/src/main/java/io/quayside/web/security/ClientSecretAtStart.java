package io.quayside.web.security;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Waits for a Keycloak that is on its way, and ends the start when the secret that it knows is unsafe. */
@Component
class ClientSecretAtStart implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(ClientSecretAtStart.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final ClientSecret secret;

  ClientSecretAtStart(ClientSecret secret) {
    this.secret = secret;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    while (!checked()) {
      Thread.sleep(PAUSE);
    }
  }

  private boolean checked() {
    try {
      secret.requireSafe();
      return true;
    } catch (ProcessingException | ServerErrorException | NotFoundException away) {
      log.warn("The secret cannot be checked yet, Keycloak is away: {}", away.getMessage());
      return false;
    }
  }
}
