package io.quayside.web.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import io.quayside.web.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ImportApiTest extends ApiTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileIsCheckedShownAndCommitted() {
        JsonNode ready = settled(upload("bea", "products", "default_code,name,categ_id\nIMP-API-1,Imported over HTTP,All / Fasteners\n"));
        assertThat(ready.get("status").asString()).as(ready.toString()).isEqualTo("READY");
        String path = "/api/imports/" + ready.get("id").asString();
        assertThat(api.as("bea").get(path + "/preview").json().get(0).get("sku").asString()).isEqualTo("IMP-API-1");
        assertThat(api.as("bea").post(path + "/commit", Map.of()).status()).isEqualTo(202);
        assertThat(settled(api.as("bea").get(path)).get("status").asString()).isEqualTo("DONE");
        assertThat(api.as("rita").get("/api/products?sku=IMP-API-1").json()).hasSize(1);
    }

    @Test
    void errorsAreListedAndGivenAsAFileWithoutFormulas() {
        JsonNode invalid = settled(upload("bea", "products", "sku,name,category,gtin\nE-1,Bad,Fasteners,=1+1\n"));
        assertThat(invalid.get("status").asString()).isEqualTo("INVALID");
        String path = "/api/imports/" + invalid.get("id").asString();
        Answer errors = api.as("bea").get(path + "/errors");
        assertThat(errors.header("X-Total-Count")).contains("1");
        assertThat(errors.json().get(0).get("line").asInt()).isEqualTo(2);
        assertThat(api.as("bea").get(path + "/errors.csv").text()).contains("2,gtin,'=1+1,is not a valid GTIN");
        assertThat(api.as("bea").post(path + "/commit", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void fiveHundredRequisitionsOfTheExampleFileAreStoredAndSubmitted() {
        String file = api.as("rita").get("/api/imports/examples/requisitions?companyCode=QNL&records=500").text();
        int before = drafts();
        long start = System.nanoTime();
        JsonNode ready = settled(upload("rita", "requisitions", file));
        assertThat(ready.get("status").asString()).as(ready.toString()).isEqualTo("READY");
        assertThat(ready.get("validRows").asInt()).isEqualTo(1000);
        String path = "/api/imports/" + ready.get("id").asString();

        assertThat(api.as("rita").post(path + "/commit", Map.of("submit", true)).status()).isEqualTo(202);

        JsonNode done = settled(api.as("rita").get(path));
        assertThat(done.get("status").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.get("toSubmit").asInt()).isEqualTo(500);
        assertThat(done.get("submitted").asInt()).isEqualTo(500);
        assertThat(drafts()).isEqualTo(before);
        System.out.printf("500 requisitions were imported and submitted in %.1f s.%n", (System.nanoTime() - start) / 1e9);
        // a few come later: what the busy engine has refused is sent again after a while
        await("their approvers, so that the tests to come find no busy engine").atMost(Duration.ofMinutes(10)).until(() -> submittedWithoutTask() <= 25);
    }

    private long submittedWithoutTask() {
        return jdbc.sql("""
                select count(*) from purchasing_requisition r where r.status = 'SUBMITTED' and r.requester = 'rita' and not exists
                  (select 1 from history_task t where t.document_type = 'requisition' and cast(t.document_id as unsigned) = r.id and t.state = 'CREATED')""")
            .query(Long.class).single();
    }

    private int drafts() {
        return Integer.parseInt(api.as("rita").get("/api/requisitions?status=DRAFT&_start=0&_end=1").header("X-Total-Count").orElseThrow());
    }

    @Test
    void anExampleOfEachKindCanBeImportedAsItIs() {
        Map<String, Integer> linesOfTwelve = Map.of("products", 12, "vendors", 12, "requisitions", 24, "reorder-rules", 12);
        linesOfTwelve.forEach((type, lines) -> {
            Answer example = api.as("bea").get("/api/imports/examples/%s?companyCode=QNL&records=12".formatted(type));
            assertThat(example.header("Content-Disposition").orElseThrow()).contains(type + "-example.csv");
            JsonNode ready = settled(upload("bea", type, example.text()));
            assertThat(ready.get("status").asString()).as(ready.toString()).isEqualTo("READY");
            assertThat(ready.get("validRows").asInt()).isEqualTo(lines);
        });
        assertThat(api.as("bea").get("/api/imports/examples/products?companyCode=QNL&records=25001").json().at("/errors/records").asString()).contains("25000");
        assertThat(api.as("rita").get("/api/imports/examples/products?companyCode=QNL").status()).isEqualTo(403);
    }

    @Test
    void onlyRequisitionsAreSubmitted() {
        JsonNode ready = settled(upload("bea", "products", "default_code,name,categ_id\nIMP-API-2,Not submitted,All / Fasteners\n"));

        assertThat(api.as("bea").post("/api/imports/" + ready.get("id").asString() + "/commit", Map.of("submit", true)).json().at("/errors/submit").asString())
                .contains("requisitions");
    }

    @Test
    void aRequesterMayNotChangeTheCatalogueNorAnybodyAnotherCompany() {
        assertThat(upload("rita", "products", "sku,name\nX,Y\n").status()).isEqualTo(403);
        assertThat(upload("bea", "nonsense", "sku,name\nX,Y\n").status()).isEqualTo(400);
        assertThat(upload("bea", "products", "").status()).isEqualTo(400);
    }

    private Answer upload(String username, String type, String text) {
        return api.as(username).upload("/api/imports", new Multipart().field("type", type).field("companyCode", "QNL")
                .file("file", "upload.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode settled(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 202);
        String path = "/api/imports/" + answer.json().get("id").asString();
        return await().atMost(Duration.ofMinutes(10)).until(() -> api.as("bea").get(path).json(), each -> !each.get("status").asString().endsWith("ING"));
    }
}
