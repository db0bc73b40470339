package io.quayside.web.security;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets the scraper in that sends the configured bearer token; without a configured token nobody. */
@Component
class MetricsToken implements AuthorizationManager<RequestAuthorizationContext> {
  private final byte[] expected;

  MetricsToken(@Value("${quayside.metrics.token:}") String token) {
    expected = ("Bearer " + token).getBytes();
  }

  @Override
  public AuthorizationDecision authorize(Supplier<? extends Authentication> nobody, RequestAuthorizationContext context) {
    var sent = Optional.ofNullable(context.getRequest().getHeader(HttpHeaders.AUTHORIZATION)).orElse("");
    var configured = expected.length > "Bearer ".length();
    return new AuthorizationDecision(configured && MessageDigest.isEqual(expected, sent.getBytes()));
  }
}
