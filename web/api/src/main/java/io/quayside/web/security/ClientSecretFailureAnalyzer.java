package io.quayside.web.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with a sentence in place of a stack trace. */
class ClientSecretFailureAnalyzer extends AbstractFailureAnalyzer<ClientSecretRefused> {

  private static final String ACTION =
      "Make a new secret for the client in Keycloak (Clients, Credentials, Regenerate) and start the application with it in QUAYSIDE_API_CLIENT_SECRET.";

  @Override
  protected FailureAnalysis analyze(Throwable root, ClientSecretRefused refused) {
    return new FailureAnalysis(refused.getMessage(), ACTION, refused);
  }
}
