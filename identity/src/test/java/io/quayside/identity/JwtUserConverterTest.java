package io.quayside.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

class JwtUserConverterTest {
  private final JwtUserConverter converter = new JwtUserConverter();

  @Test
  void readsUserRolesAndCompanies() {
    var authentication = converter.convert(token(Map.of(
        "preferred_username", "bea", "name", "Bea Mulder", "email", "bea@quayside.example",
        "realm_access", Map.of("roles", List.of("buyer", "requester", "offline_access")),
        "companies", List.of("QNL", "QUS"))));

    assertThat(authentication.user()).isEqualTo(new CurrentUser(
        "bea", "Bea Mulder", "bea@quayside.example",
        Set.of(Role.BUYER, Role.REQUESTER), Set.of("QNL", "QUS")));
    assertThat(authentication.getName()).isEqualTo("bea");
    assertThat(authentication.getAuthorities()).extracting(GrantedAuthority::getAuthority)
        .containsExactlyInAnyOrder("ROLE_buyer", "ROLE_requester");
  }

  @Test
  void grantsNothingThatTheTokenDoesNotSay() {
    var user = converter.convert(token(Map.of("preferred_username", "bare"))).user();

    assertThat(user.roles()).isEmpty();
    assertThat(user.companies()).isEmpty();
    assertThatThrownBy(() -> user.requireCompany("QNL")).isInstanceOf(CompanyNotVisible.class);
  }

  @Test
  void doesNotAcceptATokenWithoutAUser() {
    assertThatThrownBy(() -> converter.convert(token(Map.of("sub", "1")))).isInstanceOf(BadCredentialsException.class);
  }

  private static Jwt token(Map<String, Object> claims) {
    return Jwt.withTokenValue("token").header("alg", "none").claims(all -> all.putAll(claims)).build();
  }
}
