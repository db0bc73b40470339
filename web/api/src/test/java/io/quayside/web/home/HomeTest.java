package io.quayside.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.ApiTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HomeTest extends ApiTest {

  @Test
  void showsEachRoleItsFigures() {
    assertThat(keys("rita")).containsExactly("myTasks", "groupTasks", "overdueTasks", "drafts", "changesRequested", "inApproval");
    assertThat(keys("bea")).contains("drafts", "unacknowledgedOrders", "spendThisMonth").doesNotContain("incidents");
    assertThat(keys("otto")).contains("incidents").doesNotContain("drafts", "spendThisMonth");
  }

  @Test
  void showsAnAccountantWhatWaitsInTheBooks() {
    var tiles = tiles("acco", "?companyCode=QNL");

    assertThat(tiles).extracting(tile -> tile.path("key").asString()).contains("unmatchedInvoices", "agedReceipts", "paymentsDue", "monthsToClose");
    assertThat(keys("bea")).doesNotContain("unmatchedInvoices", "agedReceipts", "paymentsDue", "monthsToClose");
    assertThat(tile(tiles, "paymentsDue").path("currency").asString()).isEqualTo("EUR");
    assertThat(tile(tiles, "monthsToClose").path("value").asInt())
        .isEqualTo(api.as("acco").get("/api/accounting-periods?companyCode=QNL&status=OPEN&endDate_lte=" + LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1) + "&_start=0&_end=100").json().size());
  }

  @Test
  void showsTheDockWhatIsToComeAndInspectorsWhatIsToBeLookedAt() {
    assertThat(keys("ward")).contains("expectedToday", "lateLines", "openCounts", "openPutaways").doesNotContain("inspectionsDue");
    assertThat(keys("quinn")).contains("inspectionsDue", "inQuarantine", "nonconformancesDue").doesNotContain("openCounts");
    await("the demo's people may be receiving still").atMost(Duration.ofSeconds(60)).untilAsserted(() ->
        assertThat(api.as("ward").get("/api/putaways?companyCode=QNL&status=OPEN&_start=0&_end=1000").json().size())
            .isEqualTo(tile(tiles("ward", "?companyCode=QNL"), "openPutaways").path("value").asInt()));
  }

  private static JsonNode tile(List<JsonNode> tiles, String key) {
    return tiles.stream().filter(tile -> tile.path("key").asString().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void addsUpEachCompanyInItsOwnCurrency() {
    var spend = tiles("abel", "").stream().filter(tile -> tile.path("key").asString().equals("spendThisMonth")).toList();

    assertThat(spend).extracting(tile -> tile.path("company").asString()).containsExactly("QNL", "QUS");
    assertThat(spend).extracting(tile -> tile.path("currency").asString()).containsExactly("EUR", "USD");
    assertThat(tiles("abel", "?companyCode=QUS").stream().filter(tile -> tile.hasNonNull("company")).toList())
        .extracting(tile -> tile.path("company").asString()).containsExactly("QUS");
  }

  @Test
  void countsADraftOfMine() {
    var before = drafts();
    var created = api.as("rita").post("/api/requisitions", "{\"companyCode\":\"QNL\",\"title\":\"Gloves\",\"lines\":[]}");

    assertThat(created.status()).as(created.text()).isEqualTo(201);
    assertThat(drafts()).isEqualTo(before + 1);
  }

  @Test
  void showsNothingOfACompanyThatTheTokenDoesNotGrant() {
    assertThat(tiles("ula", "?companyCode=QNL")).noneMatch(tile -> "QNL".equals(tile.path("company").asString("")));
  }

  private int drafts() {
    return tiles("rita", "").stream().filter(tile -> tile.path("key").asString().equals("drafts")).findFirst().orElseThrow()
        .path("value").asInt();
  }

  private List<String> keys(String username) {
    return tiles(username, "").stream().map(tile -> tile.path("key").asString()).toList();
  }

  private List<JsonNode> tiles(String username, String query) {
    return api.as(username).get("/api/home" + query).json().path("tiles").valueStream().toList();
  }
}
