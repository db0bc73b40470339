package io.quayside.web.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.platform.TestPlatform;
import io.quayside.shared.Ids;
import io.quayside.web.ApiTest;
import io.quayside.web.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments and attachments on a document of QNL, here a process instance; and saved views. */
class CollaborationTest extends ApiTest {
  private static final byte[] PDF = "%PDF-1.7 offer".getBytes(StandardCharsets.UTF_8);

  @Autowired
  JdbcClient jdbc;

  private String document;

  @BeforeEach
  void aCaseOfQnl() {
    document = String.valueOf(Ids.next());
    jdbc.sql("""
            INSERT INTO history_process_instance (process_instance_key, partition_id, process_id, version, definition_key, root_key,
              state, started_at, incident_count, company_code)
            VALUES (?, 1, 'purchase-approval', 1, 1, ?, 'ACTIVE', '2026-11-23 08:00:00', 0, 'QNL')""")
        .params(document, document)
        .update();
  }

  @Test
  void callsThePeopleWhoAreMentionedAndMaySeeIt() {
    var comment = api.as("rita").post("/api/comments", comment("@anna could you look? mail@bea.example, @ula, @nobody")).json();

    assertThat(comment.path("authorName").asString()).isEqualTo("Rita de Vries");
    assertThat(comment.path("mentions").toString()).as("ula does not see QNL").isEqualTo("[\"anna\"]");
    assertThat(api.as("anna").get("/api/comments?mentioned=me&_sort=at&_order=DESC").json().path(0)).isEqualTo(comment);
    assertThat(api.as("aron").get("/api/comments?" + ofDocument()).json().path(0)).isEqualTo(comment);
  }

  @Test
  void tellsThoseWhoAreCalledByMail() {
    var mailbox = TestPlatform.get().mailbox();
    var anna = api.as("anna").get("/api/me").json().path("email").asString();
    api.as("rita").post("/api/comments", comment("@anna and @rita and @ula: dock " + document));

    await().atMost(Duration.ofSeconds(60)).untilAsserted(() ->
        assertThat(mailbox.messagesTo(anna)).anySatisfy(mail -> assertThat(new String(mail, StandardCharsets.UTF_8)).contains("dock " + document)));
    assertThat(jdbc.sql("select recipient from workflow_mail where body like ?").param("%dock " + document + "%").query(String.class).list())
        .containsExactly(anna);
  }

  @Test
  void hidesTheTalkAboutARequisitionFromThoseWhoDoNotSeeIt() {
    var requisition = api.as("rita").post("/api/requisitions", Map.of("companyCode", "QNL", "title", "Secret", "lines", new Object[0])).json().path("id").asString();
    var comment = Map.of("documentType", "requisition", "documentId", requisition, "text", "@rob and @anna, look");

    assertThat(api.as("rob").post("/api/comments", comment).status()).isEqualTo(404);
    var written = api.as("rita").post("/api/comments", comment).json();
    assertThat(written.path("mentions").toString()).isEqualTo("[\"anna\"]");

    var beside = "documentType=requisition&documentId=" + requisition;
    assertThat(api.as("anna").get("/api/comments?" + beside).json()).hasSize(1);
    assertThat(api.as("rob").get("/api/comments?" + beside).json()).isEmpty();
    assertThat(api.as("rob").get("/api/comments?id=" + written.path("id").asString()).json()).isEmpty();
  }

  @Test
  void listsNobodyWhatTheyAreCalledInButMayNotRead() {
    called("requisition", requisition("rita"), "hidden");
    called("vendor-invoice", String.valueOf(Ids.next()), "hidden");
    var shown = called("requisition", requisition("rob"), "shown");
    var beside = called("process-instance", document, "shown");

    var mentioned = api.as("rob").get("/api/comments?mentioned=me&_sort=at&_order=DESC&_start=0&_end=2");
    assertThat(mentioned.json()).extracting(comment -> comment.path("id").asLong()).as("a full page").containsExactlyInAnyOrder(shown, beside);
    assertThat(mentioned.header("X-Total-Count")).hasValue(String.valueOf(jdbc.sql(
            "select count(*) from web_comment_mention m join web_comment c on c.id = m.comment_id where m.username = 'rob' and c.text <> 'hidden'")
        .query(Long.class).single()));
    assertThat(api.as("rob").get("/api/comments?id=" + shown + "&id=" + beside).json()).hasSize(2);
  }

  private String requisition(String requester) {
    return api.as(requester).post("/api/requisitions", Map.of("companyCode", "QNL", "title", "Gloves", "lines", new Object[0])).json().path("id").asString();
  }

  /** As one who could read it then was called before a role was taken away. */
  private long called(String documentType, String documentId, String text) {
    long id = Ids.next();
    jdbc.sql("insert into web_comment (id, company_code, document_type, document_id, text, author, written_at) values (?, 'QNL', ?, ?, ?, 'anna', now(3))")
        .params(id, documentType, documentId, text)
        .update();
    jdbc.sql("insert into web_comment_mention (comment_id, username) values (?, 'rob')").param(id).update();
    return id;
  }

  @Test
  void hidesTheFilesOfARequisitionFromThoseWhoDoNotSeeIt() {
    var requisition = api.as("rita").post("/api/requisitions", Map.of("companyCode", "QNL", "title", "Secret", "lines", new Object[0])).json().path("id").asString();
    var file = new Multipart().field("documentType", "requisition").field("documentId", requisition).file("file", "offer.pdf", PDF);
    var path = "/api/attachments/" + api.as("rita").upload("/api/attachments", file).json().path("id").asString();

    assertThat(api.as("rita").get(path + "/content").status()).isEqualTo(200);
    assertThat(api.as("rob").get(path).status()).isEqualTo(404);
    assertThat(api.as("rob").get(path + "/content").status()).isEqualTo(404);
    assertThat(api.as("rob").get("/api/attachments?documentType=requisition&documentId=" + requisition).json()).isEmpty();
  }

  @Test
  void keepsTalkInsideTheCompany() {
    api.as("rita").post("/api/comments", comment("for Rotterdam"));

    assertThat(api.as("ula").post("/api/comments", comment("from Houston")).status()).isEqualTo(404);
    assertThat(api.as("ula").get("/api/comments?" + ofDocument()).json()).isEmpty();
    assertThat(api.as("ula").upload("/api/attachments", offer("offer.pdf", PDF)).status()).isEqualTo(404);
  }

  @Test
  void givesAFileBackAsItCame() {
    var attachment = api.as("rita").upload("/api/attachments", offer("C:\\tmp\\offer é.pdf", PDF)).json();
    var path = "/api/attachments/" + attachment.path("id").asString();
    var content = api.as("aron").get(path + "/content");

    assertThat(attachment.path("fileName").asString()).isEqualTo("offer é.pdf");
    assertThat(attachment.path("sha256").asString()).isEqualTo("036d96459c2590e963b69f96076b12b76c1d7b8f0de0195d9f197fb4f6719ada");
    assertThat(content.response().body()).isEqualTo(PDF);
    assertThat(content.header("Content-Type")).contains("application/pdf");
    assertThat(content.header("Content-Disposition").orElseThrow()).startsWith("attachment;").contains("UTF-8''offer%20%C3%A9.pdf");
    assertThat(content.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(api.as("ula").get(path).status()).isEqualTo(404);
    assertThat(api.as("ula").get(path + "/content").status()).isEqualTo(404);
  }

  @Test
  void keepsAFileOnceHoweverOftenTheDeviceSendsIt() {
    var rita = api.as("rita");
    var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> rita.upload("/api/attachments", offer("p.pdf", PDF).field("uploadId", "p-1"))))
        .limit(4).toList().stream().map(CompletableFuture::join).toList();
    var other = offer("other.pdf", "%PDF-1.7 other".getBytes(StandardCharsets.UTF_8)).field("uploadId", "p-1");

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
    assertThat(answers).extracting(answer -> answer.json().path("id").asString()).containsOnly(answers.getFirst().json().path("id").asString());
    assertThat(rita.upload("/api/attachments", other).status()).isEqualTo(409);
    assertThat(rita.upload("/api/attachments", offer("crushed.pdf", PDF).field("uploadId", "x".repeat(65))).status()).isEqualTo(400);
    assertThat(rita.get("/api/attachments?" + ofDocument()).json()).hasSize(1);
  }

  @Test
  void takesOnlyFilesThatAreWhatTheirNameSays() {
    assertInvalid("page.html", "<script>".getBytes(StandardCharsets.UTF_8));
    assertInvalid("offer.pdf", "<script>".getBytes(StandardCharsets.UTF_8));
    assertInvalid("notes.txt", new byte[] {0, 1, 2});
    assertInvalid("big.txt", "x".repeat(UploadedFile.MAX_BYTES + 1).getBytes(StandardCharsets.UTF_8));
    assertInvalid("empty.txt", new byte[0]);
  }

  @Test
  void keepsTheTraceOfARemovedFileAndItsContentNoMore() {
    var path = "/api/attachments/" + api.as("rita").upload("/api/attachments", offer("offer.pdf", PDF)).json().path("id").asString();

    assertThat(api.as("aron").delete(path).status()).isEqualTo(403);
    assertThat(api.as("rita").delete(path).status()).isEqualTo(200);
    assertThat(api.as("rita").get(path).json().path("removedBy").asString()).isEqualTo("rita");
    assertThat(api.as("rita").get(path + "/content").status()).isEqualTo(409);
  }

  @Test
  void sharesAViewWithARole() {
    var name = "Late " + document;
    var view = api.as("bea").post("/api/saved-views", Map.of(
        "resource", "tasks", "name", name, "filter", Map.of("overdue", true), "sort", "dueAt,ASC", "shared", true, "sharedWith", "buyer")).json();
    var path = "/api/saved-views/" + view.path("id").asString();

    assertThat(view.at("/filter/overdue").asBoolean()).isTrue();
    assertThat(api.as("rita").get(path).status()).as("rita is no buyer").isEqualTo(404);
    assertThat(api.as("bea").put(path, Map.of(
        "resource", "tasks", "name", name, "filter", Map.of(), "shared", true, "version", 0)).status()).isEqualTo(200);
    assertThat(api.as("rita").get(path).status()).as("shared with everybody").isEqualTo(200);
    assertThat(api.as("ula").get(path).status()).as("a company in common").isEqualTo(200);
    assertThat(api.as("rita").delete(path).status()).isEqualTo(403);
    assertThat(api.as("bea").delete(path).status()).isEqualTo(200);
    assertThat(api.as("bea").get(path).status()).isEqualTo(404);
  }

  @Test
  void keepsASharedViewWithinTheCompaniesOfItsOwner() {
    var view = api.as("aron").post("/api/saved-views", Map.of(
        "resource", "tasks", "name", "Ours " + document, "filter", Map.of("view", "groups"), "shared", true, "sharedWith", "approver-1")).json();
    var path = "/api/saved-views/" + view.path("id").asString();

    assertThat(api.as("anna").get(path).status()).isEqualTo(200);
    assertThat(api.as("ula").get(path).status()).as("an approver of another company").isEqualTo(404);
    assertThat(api.as("ula").get("/api/saved-views?resource=tasks&_start=0&_end=1000").text()).doesNotContain("Ours " + document);
    assertThat(api.as("aron").delete(path).status()).isEqualTo(200);
  }

  private void assertInvalid(String fileName, byte[] content) {
    var answer = api.as("rita").upload("/api/attachments", offer(fileName, content));
    assertThat(answer.status()).as(fileName + ": " + answer.text()).isEqualTo(400);
    assertThat(answer.json().path("errors").propertyNames()).containsExactly("file");
  }

  private Map<String, String> comment(String text) {
    return Map.of("documentType", "process-instance", "documentId", document, "text", text);
  }

  private String ofDocument() {
    return "documentType=process-instance&documentId=" + document;
  }

  private Multipart offer(String fileName, byte[] content) {
    return new Multipart().field("documentType", "process-instance").field("documentId", document).file("file", fileName, content);
  }
}
