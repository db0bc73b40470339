package io.quayside.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationTest extends ApiTest {

  @Test
  void isReadyWhenDatabaseEngineAndIdentityProviderAre() {
    var health = api.get("/actuator/health/readiness");

    assertThat(health.status()).as(health.text()).isEqualTo(200);
    assertThat(health.json().path("components").propertyNames()).contains("db", "engine", "identityProvider");
  }

  @Test
  void showsMetricsToTheScraperOnly() {
    assertThat(api.get("/actuator/prometheus").status()).isEqualTo(403);
    assertThat(api.as("adam").get("/actuator/prometheus").status()).isEqualTo(403);
    assertThat(api.withToken("scraper").get("/actuator/prometheus").text()).contains("hikaricp_connections_active");
    assertThat(api.withToken("scraper").get("/actuator/env").status()).isEqualTo(403);
  }

  @Test
  void tellsTheFrontEndWhereToLogIn() {
    var config = api.get("/api/config").json();

    assertThat(config.at("/keycloak/realm").asString()).isEqualTo("quayside");
    assertThat(config.at("/keycloak/clientId").asString()).isEqualTo("quayside-web");
    assertThat(config.at("/limits/bulkTasks").asInt()).isEqualTo(100);
  }

  @Test
  void knowsWhoIsAsking() {
    var me = api.as("bea").get("/api/me").json();

    assertThat(me.path("name").asString()).isEqualTo("Bea Mulder");
    assertThat(me.path("roles").toString()).isEqualTo("[\"requester\",\"buyer\"]");
    assertThat(me.at("/companies/0/code").asString()).isEqualTo("QNL");
    assertThat(me.at("/companies/1/currency").asString()).isEqualTo("USD");
  }

  @Test
  void describesItselfWithProblemsAndListParameters() {
    var description = api.get("/api/openapi").json();

    assertThat(description.at("/components/schemas/Problem/properties").propertyNames()).contains("type", "errors");
    assertThat(description.at("/paths/~1api~1users/get/parameters").findValuesAsString("name")).contains("_start", "_sort", "q");
    assertThat(description.at("/paths/~1api~1users/get/responses").propertyNames()).contains("200", "default");
  }
}
