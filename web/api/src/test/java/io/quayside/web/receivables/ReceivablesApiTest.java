package io.quayside.web.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.shared.Ids;
import io.quayside.web.Api;
import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A customer is billed, pays and is credited, as the screens ask for it. */
class ReceivablesApiTest extends ApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void anInvoiceIsEnteredPostedPrintedAndSettled() {
        String customer = customer();
        String id = posted(customer, "100").get("id").asString();
        JsonNode invoice = ok(accountant().get("/api/customer-invoices/" + id)).json();
        assertThat(invoice.get("number").asString()).startsWith("SI-" + TODAY.getYear());
        assertThat(invoice.at("/total/amount").asString()).isEqualTo("121.00");
        assertThat(invoice.get("lines").size()).isEqualTo(1);
        Answer pdf = accountant().get("/api/customer-invoices/%s/document".formatted(id));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).contains("application/pdf");

        Map<String, Object> receipt = Map.of("companyCode", "QNL", "key", "api-" + Ids.next(), "customerId", customer, "amount", eur("200"), "receivedOn", TODAY.toString(),
                "allocations", List.of(Map.of("invoiceId", id, "amount", eur("121"))));
        JsonNode payment = created(accountant().post("/api/customer-payments", receipt)).json();
        assertThat(created(accountant().post("/api/customer-payments", receipt)).json().get("id")).isEqualTo(payment.get("id"));

        assertThat(payment.at("/open/amount").asString()).isEqualTo("79.00");
        assertThat(ok(accountant().get("/api/customer-invoices/" + id)).json().get("status").asString()).isEqualTo("PAID");
        JsonNode allocation = ok(accountant().get("/api/customer-invoices/%s/allocations".formatted(id))).json().get(0);
        assertThat(allocation.get("sourceNumber")).isEqualTo(payment.get("number"));
        JsonNode open = ok(accountant().get("/api/open-items?side=RECEIVABLE&companyCode=QNL&partnerId=" + customer)).json();
        assertThat(open.valueStream().map(item -> item.at("/open/amount").asString())).containsExactly("-79.00");
        assertThat(accountant().post("/api/customer-allocations/%s/undo".formatted(allocation.get("id").asString()), Map.of()).status()).isEqualTo(204);
        assertThat(ok(accountant().get("/api/customer-invoices/" + id)).json().at("/open/amount").asString()).isEqualTo("121.00");
        assertThat(ok(accountant().get("/api/ageing/totals?side=RECEIVABLE&companyCode=QNL")).json().get("reconciles").asBoolean()).isTrue();
    }

    @Test
    void aCreditWaitsForApprovalAndIsRefusedBeyondWhatWasBilled() {
        JsonNode invoice = posted(customer(), "100");
        String path = "/api/customer-invoices/%s/credit".formatted(invoice.get("id").asString());
        String line = invoice.at("/lines/0/id").asString();

        Answer tooMuch = accountant().post(path, Map.of("reason", "Damaged", "lines", List.of(credit(line, "2"))));
        assertThat(tooMuch.status()).isEqualTo(400);
        assertThat(tooMuch.json().at("/errors").propertyNames()).containsExactly("lines[0].quantity");
        JsonNode note = created(accountant().post(path, Map.of("reason", "Damaged", "lines", List.of(credit(line, "1"))))).json();

        assertThat(note.get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(note.get("number").isNull()).isTrue();
        assertThat(ok(accountant().get("/api/customer-invoices/%s/notes".formatted(invoice.get("id").asString()))).json().get(0).get("label")).isEqualTo(note.get("requestNumber"));
    }

    @Test
    void receivablesAreFilteredAndNobodyElsesAreSeen() {
        String customer = customer();
        String id = posted(customer, "100").get("id").asString();
        JsonNode found = ok(accountant().get("/api/customer-invoices?customerId=%s&status=POSTED&kind=INVOICE&_sort=dueDate".formatted(customer))).json();
        assertThat(found.valueStream().map(row -> row.get("id").asString())).containsExactly(id);
        assertThat(ok(accountant().get("/api/customer-invoices?customerId=%s&status=PAID".formatted(customer))).json()).isEmpty();
        assertThat(accountant().get("/api/customer-invoices?status=NONSENSE").status()).isEqualTo(400);
        assertThat(api.as("ula").get("/api/customer-invoices/" + id).status()).isEqualTo(404);
        assertThat(api.as("ward").get("/api/customer-invoices/" + id).status()).isEqualTo(403);
        assertThat(ok(accountant().get("/api/home?companyCode=QNL")).json().get("tiles").valueStream().map(tile -> tile.get("key").asString())).contains("overdueReceivables");
    }

    private Api accountant() {
        return api.as("acco");
    }

    private String customer() {
        Map<String, Object> details = Map.of("companyCode", "QNL", "name", "Customer " + Ids.next(), "currency", "EUR", "creditLimit", eur("5000"));
        return created(accountant().post("/api/customers", details)).json().get("id").asString();
    }

    private JsonNode posted(String customer, String price) {
        Map<String, Object> line = Map.of("description", "Rental", "quantity", Map.of("value", "1", "unit", "PCE"), "unitPrice", eur(price), "taxPercent", "21");
        JsonNode draft = created(accountant().post("/api/customer-invoices", Map.of("companyCode", "QNL", "customerId", customer, "lines", List.of(line)))).json();
        return ok(accountant().post("/api/customer-invoices/%s/post".formatted(draft.get("id").asString()), Map.of())).json();
    }

    private static Map<String, Object> credit(String line, String quantity) {
        return Map.of("lineId", line, "reason", "QUANTITY", "quantity", Map.of("value", quantity, "unit", "PCE"));
    }

    private static Map<String, String> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
