package io.quayside.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims: {@code preferred_username}, {@code name}, {@code email}, {@code realm_access.roles}, {@code companies}. */
public final class JwtUserConverter implements Converter<Jwt, QuaysideAuthentication> {

  @Override
  public QuaysideAuthentication convert(Jwt jwt) {
    var user = user(jwt);
    var authorities =
        user.groups().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    return new QuaysideAuthentication(jwt, authorities, user);
  }

  private static CurrentUser user(Jwt jwt) {
    var username = Optional.ofNullable(jwt.getClaimAsString("preferred_username"))
        .orElseThrow(() -> new BadCredentialsException("The token names no user"));
    var name = Optional.ofNullable(jwt.getClaimAsString("name")).orElse(username);
    var email = Optional.ofNullable(jwt.getClaimAsString("email")).orElse("");
    return new CurrentUser(username, name, email, roles(jwt), companies(jwt));
  }

  private static Set<Role> roles(Jwt jwt) {
    Map<String, Object> access = Optional.ofNullable(jwt.getClaimAsMap("realm_access")).orElse(Map.of());
    return access.get("roles") instanceof Collection<?> names
        ? names.stream().flatMap(name -> Role.of(String.valueOf(name)).stream()).collect(Collectors.toSet())
        : Set.of();
  }

  private static Set<String> companies(Jwt jwt) {
    return Set.copyOf(Optional.ofNullable(jwt.getClaimAsStringList("companies")).orElse(List.of()));
  }
}
