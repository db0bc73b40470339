package io.quayside.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.ApiTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SodReportApiTest extends ApiTest {

  @Test
  void showsConflictsOfRolesAndWhatIsAcceptedOfThem() {
    var conflict = conflict("ula");
    assertThat(conflict.path("companyCode").asString()).isEqualTo("QUS");
    assertThat(conflict.path("rule").asString()).isEqualTo("request-approve");
    var risk = Map.of("companyCode", "QUS", "username", "ula", "rule", "request-approve", "owner", "alma",
        "reason", "Each case is reviewed monthly", "validUntil", LocalDate.now().plusDays(30).toString());

    assertThat(api.as("otto").post("/api/sod-risks", risk).status()).isEqualTo(403);
    var accepted = api.as("adam").post("/api/sod-risks", risk);
    if (accepted.status() == 400) { // an earlier run of this test accepted it
      assertThat(accepted.json().path("errors").propertyNames()).containsExactly("rule");
    } else {
      assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
      assertThat(accepted.json().path("acceptedBy").asString()).isEqualTo("adam");
    }

    assertThat(conflict("ula").path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(conflict("ula").path("owner").asString()).isEqualTo("alma");
    assertThat(api.as("otto").get("/api/sod-conflicts?status=OPEN&q=ula").json()).isEmpty();
    assertThat(api.as("otto").get("/api/sod-conflicts?companyCode=QNL&q=ula").json()).isEmpty();
    assertThat(api.as("otto").get("/api/sod-risks?companyCode=QUS").json()).isNotEmpty();
    assertThat(api.as("anna").get("/api/sod-conflicts").status()).isEqualTo(403);
  }

  @Test
  void looksForFindingsSinceADay() {
    assertThat(api.as("otto").get("/api/sod-findings?since=2026-01-01").status()).isEqualTo(200);
    assertThat(api.as("otto").get("/api/sod-findings?since=soon").status()).isEqualTo(400);
  }

  @Test
  void letsACompanySetItsOwnBulkRuleButNotForPayments() {
    var payments = Map.of("companyCode", "QNL", "documentType", "payment-proposal", "approveBelow", Map.of("amount", "10", "currency", "EUR"));
    assertThat(api.as("petra").post("/api/bulk-approval-rules", payments).json().path("errors").propertyNames()).containsExactly("documentType");
    var standard = api.as("rita").get("/api/bulk-approval-rules").json().get(0);
    assertThat(standard.path("companyCode").asString()).isEqualTo("*");
    assertThat(standard.at("/approveBelow/amount").asString()).isEqualTo("2500.00");
    assertThat(api.as("rita").post("/api/bulk-approval-rules", payments).status()).isEqualTo(403);
  }

  private JsonNode conflict(String username) {
    return api.as("otto").get("/api/sod-conflicts?q=" + username).json().get(0);
  }
}
