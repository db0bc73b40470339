package io.quayside.identity;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** An accepted access token together with the user whom it names. */
public final class QuaysideAuthentication extends JwtAuthenticationToken {
  private final transient CurrentUser user;

  QuaysideAuthentication(Jwt jwt, Collection<? extends GrantedAuthority> authorities, CurrentUser user) {
    super(jwt, authorities, user.username());
    this.user = user;
  }

  public CurrentUser user() {
    return user;
  }
}
