package io.quayside.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.identity.demo.DemoUsers;
import io.quayside.platform.Port;
import io.quayside.platform.TestPlatform;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the imported realm lets nobody do. */
class RealmTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String OPENID = TestPlatform.get().keycloak().address() + "/realms/quayside/protocol/openid-connect";

  @BeforeAll
  static void people() {
    var properties = TestPlatform.get().springProperties();
    DemoUsers.create(properties.get("quayside.keycloak.url"), "quayside",
        properties.get("quayside.keycloak.admin.username"), properties.get("quayside.keycloak.admin.password"));
  }

  @Test
  void logsInOnlyWithAProofKeyAndOnlyBackToOurAddress() throws Exception {
    var ours = "http://localhost:%d/".formatted(TestPlatform.get().settings().ports().get(Port.APPLICATION));

    assertThat(login(ours, "").headers().firstValue("Location")).get().asString()
        .startsWith(ours).contains("error=invalid_request", "code_challenge_method");
    assertThat(login(ours, "&code_challenge_method=S256&code_challenge=" + "a".repeat(43)).statusCode()).isEqualTo(200);
    assertThat(login("http://elsewhere.example/", "&code_challenge_method=S256&code_challenge=" + "a".repeat(43)).statusCode()).isEqualTo(400);
  }

  @Test
  void givesTheWebClientNoTokenForAPassword() throws Exception {
    var answer = token(Map.of("grant_type", "password", "client_id", "quayside-web", "username", "rita", "password", "demo-rita"));

    assertThat(answer.body()).contains("unauthorized_client");
  }

  @Test
  void takesARefreshTokenOnce() throws Exception {
    var login = token(Map.of("grant_type", "password", "client_id", "quayside-test", "username", "rita", "password", "demo-rita"));
    var refresh = Map.of("grant_type", "refresh_token", "client_id", "quayside-test",
        "refresh_token", JsonMapper.shared().readTree(login.body()).path("refresh_token").asString());

    assertThat(token(refresh).statusCode()).isEqualTo(200);
    assertThat(token(refresh).body()).contains("invalid_grant");
  }

  private static HttpResponse<String> login(String redirect, String more) throws IOException, InterruptedException {
    var query = "?client_id=quayside-web&response_type=code&scope=openid&redirect_uri=" + encoded(redirect) + more;
    return HTTP.send(HttpRequest.newBuilder(URI.create(OPENID + "/auth" + query)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> token(Map<String, String> form) throws IOException, InterruptedException {
    var body = form.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    return HTTP.send(HttpRequest.newBuilder(URI.create(OPENID + "/token"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
