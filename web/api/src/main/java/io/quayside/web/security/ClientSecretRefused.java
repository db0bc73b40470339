package io.quayside.web.security;

/** The application must not run with this secret; the message is one sentence for whoever starts it. */
class ClientSecretRefused extends RuntimeException {

  ClientSecretRefused(String message) {
    super(message);
  }
}
