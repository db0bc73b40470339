package io.quayside.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.Api.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorContractTest extends ApiTest {
  @Test
  void namesTheFieldThatIsWrong() {
    var answer = api.as("rita").post("/api/comments", Map.of("documentType", "requisition", "documentId", "1", "text", " "));

    assertProblem(answer, 400, "invalid");
    assertThat(answer.json().at("/errors/text").asString()).isEqualTo("must not be blank");
  }

  @Test
  void namesTheFieldThatCannotBeRead() {
    var answer = api.as("rita").post("/api/saved-views", "{\"resource\":\"tasks\",\"name\":\"x\",\"filter\":{},\"version\":\"first\"}");

    assertProblem(answer, 400, "invalid");
    assertThat(answer.json().path("errors").propertyNames()).containsExactly("version");
  }

  @Test
  void saysWhenTheBodyIsNoJson() {
    assertProblem(api.as("rita").post("/api/saved-views", "{not json"), 400, "malformed");
    assertProblem(api.as("rita").post("/api/saved-views", ""), 400, "malformed");
  }

  @Test
  void tellsWhoeverComesSecondThatTheirCopyIsOld() {
    var view = api.as("rita").post("/api/saved-views", view("Mine " + System.nanoTime(), 0)).json();
    var path = "/api/saved-views/" + view.path("id").asString();

    assertThat(api.as("rita").put(path, view("First " + System.nanoTime(), 0)).status()).isEqualTo(200);
    assertProblem(api.as("rita").put(path, view("Second " + System.nanoTime(), 0)), 409, "stale");
  }

  @Test
  void saysNotFoundForWhatIsNotThereAndForAddressesThatAreNone() {
    assertProblem(api.as("rita").get("/api/saved-views/1"), 404, "not-found");
    assertProblem(api.as("rita").get("/api/nowhere"), 404, "not-found");
    assertProblem(api.as("rita").get("/api/saved-views/abc"), 400, "bad-request");
  }

  @Test
  void refusesMethodsAndMediaTypesWithAProblemToo() {
    assertProblem(api.as("rita").delete("/api/me"), 405, "method-not-allowed");
    assertProblem(api.as("rita").upload("/api/comments", new Multipart().field("a", "b")), 415, "unsupported-media-type");
  }

  @Test
  void tellsWhoMayNotAndWhoIsNotLoggedIn() {
    assertProblem(api.as("otto").post("/api/comments", Map.of()), 403, "forbidden");
    assertProblem(api.get("/api/me"), 401, "unauthenticated");
    assertThat(api.get("/api/me").header("WWW-Authenticate")).contains("Bearer");
  }

  private static void assertProblem(Answer answer, int status, String slug) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).get().asString().startsWith("application/problem+json");
    assertThat(answer.problem()).isEqualTo(slug);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.text()).doesNotContain("Exception", "org.springframework", "io.quayside.web");
  }

  private static Map<String, Object> view(String name, int version) {
    return Map.of("resource", "tasks", "filter", Map.of(), "name", name, "version", version);
  }
}
