package io.quayside.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.RowQuery;
import io.quayside.web.Api;
import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LedgerApiTest extends ApiTest {

    @Autowired
    MovingStock moving;
    @Autowired
    Locations locations;

    @Test
    void theTrialBalanceOfTheDemoAddsUpToZeroAndItsStockIsProved() {
        JsonNode rows = ok(accountant().get("/api/trial-balance?companyCode=QNL&_start=0&_end=100")).json();
        assertThat(rows.valueStream().map(row -> new BigDecimal(row.at("/closing/amount").asString())).reduce(BigDecimal.ZERO, BigDecimal::add)).isZero();
        assertThat(rows.valueStream().map(row -> row.get("code").asString())).contains("1400", "3000");
        JsonNode proof = ok(accountant().get("/api/stock-ledger-proof?companyCode=QNL&_start=0&_end=10&_sort=accountCode")).json();
        assertThat(proof.get(0).at("/stockValue/amount").asString()).isNotEqualTo("0.00");
        assertThat(proof.valueStream().map(row -> row.at("/difference/amount").asString())).containsOnly("0.00");
    }

    @Test
    void fromABalanceToItsLinesToTheEntryToItsSource() {
        JsonNode stock = ok(accountant().get("/api/accounts?companyCode=QNL&code=1400&_start=0&_end=1")).json().get(0);
        JsonNode line = ok(accountant().get("/api/general-ledger?accountId=%s&_start=0&_end=5".formatted(stock.get("id").asString()))).json().get(0);
        assertThat(line.get("balance").get("amount").asString()).isEqualTo(line.get("debit").get("amount").asString());
        JsonNode entry = ok(accountant().get("/api/journal-entries/" + line.get("entryId").asString())).json();
        assertThat(entry.get("number").asString()).isEqualTo(line.get("number").asString()).startsWith("JE-");
        assertThat(entry.get("lines").size()).isGreaterThan(1);
        assertThat(entry.get("sourceType").asString()).isNotBlank();
        JsonNode listed = ok(accountant().get("/api/journal-entries?id=" + entry.get("id").asString())).json();
        assertThat(listed.get(0).get("total")).isEqualTo(entry.get("total"));
    }

    @Test
    void stockValuesAreFilteredByCategoryAndPaged() {
        Answer all = ok(accountant().get("/api/stock-values?companyCode=QNL&_start=0&_end=3&_sort=value&_order=DESC"));
        JsonNode first = all.json().get(0);
        assertThat(Integer.parseInt(all.header("X-Total-Count").orElseThrow())).isGreaterThan(50);
        Answer category = ok(accountant().get("/api/stock-values?companyCode=QNL&categoryCode=" + first.get("categoryCode").asString()));
        assertThat(category.json().valueStream().map(row -> row.get("id").asString())).contains(first.get("id").asString());
        assertThat(ok(accountant().get("/api/stock-values?companyCode=QNL&until=2001-01-01")).json()).isEmpty();
        assertThat(ok(accountant().get("/api/stock-ageing?companyCode=QNL&_start=0&_end=3")).json().get(0).at("/upTo30/amount").asString()).isNotBlank();
    }

    @Test
    void theJournalIsExportedAsPlainText() {
        Answer journal = ok(accountant().get("/api/journal-export?companyCode=QNL"));
        assertThat(journal.header("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(journal.header("Content-Disposition").orElseThrow()).contains("QNL-");
        assertThat(journal.text()).contains("account Assets:1400 Stock", "(JE-", "Equity:3000 Opening balances");
    }

    @Test
    void aLandedCostIsDraftedPostedOnceAndStaysAsItIs() {
        String receipt = receive();
        Map<String, Object> details = Map.of("companyCode", "QNL", "costDate", today(), "description", "Sea freight", "receiptIds", List.of(receipt), "charges",
                List.of(Map.of("kind", "FREIGHT", "basis", "QUANTITY", "amount", Map.of("amount", "30.00", "currency", "EUR"))));
        JsonNode draft = created(accountant().post("/api/landed-costs", details));
        assertThat(draft.get("shares").get(0).at("/amount/amount").asString()).isEqualTo("30.00");
        String path = "/api/landed-costs/" + draft.get("id").asString();
        JsonNode posted = ok(accountant().post(path + "/post", "{}")).json();
        assertThat(posted.get("status").asString()).isEqualTo("POSTED");
        assertThat(posted.get("borne").get(0).at("/onHand/amount").asString()).isEqualTo("30.00");
        assertThat(accountant().post(path + "/post", "{}").problem()).isEqualTo("already-posted");
        assertThat(accountant().delete(path).status()).isEqualTo(409);
        assertThat(ok(accountant().get("/api/valued-receipts?id=" + receipt)).json().get(0).at("/added/amount").asString()).isEqualTo("30.00");
        assertThat(ok(accountant().get("/api/open-receipts?companyCode=QNL&receiptId=" + receipt)).json().get(0).at("/open/amount").asString()).isEqualTo("50.00");
    }

    @Test
    void aPostedLandedCostIsUndoneWithAReasonAndSaysWhichGoodsBoreIt() {
        String receipt = receive();
        Map<String, Object> details = Map.of("companyCode", "QNL", "costDate", today(), "description", "Air freight", "receiptIds", List.of(receipt), "charges",
                List.of(Map.of("kind", "FREIGHT", "basis", "QUANTITY", "amount", Map.of("amount", "30.00", "currency", "EUR"))));
        String path = "/api/landed-costs/" + created(accountant().post("/api/landed-costs", details)).get("id").asString();
        JsonNode posted = ok(accountant().post(path + "/post", "{}")).json();
        assertThat(posted.get("borne").get(0).get("receiptNumber").asString()).isEqualTo("GR-" + receipt);
        assertThat(ok(accountant().get("/api/landed-cost-clearing?companyCode=QNL&id=" + clearing(path))).json().get(0).at("/amount/amount").asString()).isEqualTo("30.00");
        JsonNode totals = ok(accountant().get("/api/landed-cost-clearing/totals?companyCode=QNL")).json();
        assertThat(totals.get("reconciles").asBoolean()).as(totals.toString()).isTrue();
        assertThat(accountant().post("/api/clearing-links", Map.of("companyCode", "QNL", "billReference", "invoice-line:1", "costReference", clearing(path),
                "amount", Map.of("amount", "30.00", "currency", "EUR"))).json().get("errors").propertyNames()).containsExactly("billReference");
        assertThat(accountant().post(path + "/reverse", Map.of("reason", "")).status()).isEqualTo(400);
        assertThat(ok(accountant().post(path + "/reverse", Map.of("reason", "Wrong ship"))).json().get("status").asString()).isEqualTo("REVERSED");
        assertThat(ok(accountant().get("/api/landed-cost-clearing?companyCode=QNL&id=" + clearing(path))).json()).isEmpty();
        assertThat(api.as("ula").post(path + "/reverse", Map.of("reason", "Mine")).status()).isIn(403, 404);
    }

    private static String clearing(String path) {
        return "landed-cost:" + path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void whatIsReceivedAndNotInvoicedAddsUpToItsAccount() {
        JsonNode totals = ok(accountant().get("/api/open-receipts/totals?companyCode=QNL")).json();
        assertThat(totals.get("reconciles").asBoolean()).as(totals.toString()).isTrue();
    }

    @Test
    void everyLineOfTheBooksIsListedByEntryOrByAccount() {
        Answer byAccount = ok(accountant().get("/api/journal-lines?companyCode=QNL&_sort=accountCode&_order=ASC&_start=0&_end=50"));
        assertThat(byAccount.json().valueStream().map(row -> row.get("accountCode").asString()).toList()).isSorted().isNotEmpty();
        JsonNode line = ok(accountant().get("/api/journal-lines?companyCode=QNL&_start=0&_end=1")).json().get(0);
        assertThat(ok(accountant().get("/api/journal-entries/" + line.get("entryId").asString())).json().get("lines").size()).isGreaterThan(1);
        assertThat(line.hasNonNull("debit")).isNotEqualTo(line.hasNonNull("credit"));
        assertThat(ok(accountant().get("/api/journal-lines?companyCode=QNL&from=2001-01-01&until=2001-12-31")).json()).isEmpty();
    }

    @Test
    void anEntryByHandIsPostedAndTakenBackOnlyAfterOthersHaveApproved() {
        JsonNode draft = created(accountant().post("/api/journal-vouchers", voucher("5200", "12.50", "1000", "12.50")));
        String path = "/api/journal-vouchers/" + draft.get("id").asString();
        assertThat(draft.get("lines").get(0).get("accountName").asString()).isEqualTo("Scrap");
        assertThat(ok(accountant().post(path + "/submit", "{}")).json().get("status").asString()).isEqualTo("IN_APPROVAL");
        JsonNode posted = approved(path, draft.get("number").asString());
        String entry = "/api/journal-entries/" + posted.get("ledgerEntryId").asString();
        assertThat(ok(accountant().get(entry)).json().get("sourceType").asString()).isEqualTo("journal-voucher");

        assertThat(accountant().post(entry + "/reverse", Map.of("date", today())).json().get("errors").propertyNames()).containsExactly("reason");
        JsonNode reversal = created(accountant().post(entry + "/reverse", Map.of("date", today(), "reason", "Entered twice")));
        approved("/api/journal-vouchers/" + reversal.get("id").asString(), reversal.get("number").asString());
        assertThat(ok(accountant().get(entry)).json().hasNonNull("reversalId")).isTrue();
        assertThat(accountant().post(entry + "/reverse", Map.of("date", today(), "reason", "Again")).problem()).isEqualTo("already-reversed");
    }

    @Test
    void anEntryByHandKeepsToItsRulesAndACopyIsADraft() {
        assertThat(accountant().post("/api/journal-vouchers", voucher("1400", "1.00", "1000", "1.00")).json().get("errors").propertyNames()).containsExactly("lines[0].accountId");
        JsonNode crooked = created(accountant().post("/api/journal-vouchers", voucher("5200", "2.00", "1000", "1.00")));
        String path = "/api/journal-vouchers/" + crooked.get("id").asString();
        assertThat(accountant().post(path + "/submit", "{}").problem()).isEqualTo("unbalanced");
        JsonNode copy = created(accountant().post(path + "/copy", "{}"));
        assertThat(copy.get("number")).isNotEqualTo(crooked.get("number"));
        assertThat(accountant().delete(path).status()).isEqualTo(204);
        assertThat(accountant().delete("/api/journal-vouchers/" + copy.get("id").asString()).status()).isEqualTo(204);
        assertThat(api.as("rita").get("/api/journal-vouchers").status()).isEqualTo(403);
        JsonNode entry = ok(accountant().get("/api/journal-entries?companyCode=QNL&sourceType=goods-receipt&_start=0&_end=1")).json();
        if (!entry.isEmpty()) {
            assertThat(accountant().post("/api/journal-entries/%s/reverse".formatted(entry.get(0).get("id").asString()), Map.of("date", today(), "reason", "x")).problem())
                    .isEqualTo("not-by-hand");
        }
    }

    @Test
    void stockGetsANewCostOnceOthersHaveApproved() {
        String receipt = receive();
        JsonNode value = ok(accountant().get("/api/stock-values?companyCode=QNL&_start=0&_end=1&_sort=value&_order=DESC&stockClass=STOCK")).json().get(0);
        assertThat(receipt).isNotBlank();
        BigDecimal unitCost = new BigDecimal(value.at("/value/amount").asString()).divide(new BigDecimal(value.at("/quantity/value").asString()), 4, RoundingMode.HALF_UP)
                .add(new BigDecimal("0.01"));
        JsonNode asked = created(accountant().post("/api/stock-revaluations", Map.of("companyCode", "QNL", "productId", value.get("productId").asString(), "newUnitCost",
                unitCost.toPlainString(), "reason", "Market price")));
        assertThat(asked.get("status").asString()).isEqualTo("IN_APPROVAL");
        String path = "/api/stock-revaluations/" + asked.get("id").asString();
        approved(path, asked.get("number").asString());
        JsonNode proof = ok(accountant().get("/api/stock-ledger-proof?companyCode=QNL&_start=0&_end=10")).json();
        assertThat(proof.valueStream().map(row -> row.at("/difference/amount").asString())).containsOnly("0.00");
    }

    /** By every level that the table asks, until it is posted. */
    private JsonNode approved(String path, String number) {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).until(() -> {
            List.of("anna", "abel", "alma").forEach(approver -> api.as(approver).get("/api/tasks?view=groups&businessKey=" + number).json().forEach(task ->
                    api.as(approver).post("/api/tasks/%s/complete".formatted(task.get("id").asString()), Map.of("variables", Map.of("decision", "approve")))));
            return ok(accountant().get(path)).json();
        }, document -> document.get("status").asString().equals("POSTED"));
    }

    private Map<String, Object> voucher(String debited, String debit, String credited, String credit) {
        return Map.of("companyCode", "QNL", "entryDate", today(), "description", "By hand", "lines", List.of(Map.of("accountId", account(debited), "debit", debit),
                Map.of("accountId", account(credited), "credit", credit)));
    }

    private String account(String code) {
        return ok(accountant().get("/api/accounts?companyCode=QNL&code=%s&_start=0&_end=1".formatted(code))).json().get(0).get("id").asString();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }

    @Test
    void wrongChargesAreReportedAtTheirField() {
        Answer answer = accountant().post("/api/landed-costs", Map.of("companyCode", "QNL", "costDate", today(), "description", "Free", "receiptIds", List.of(receive()),
                "charges", List.of(Map.of("kind", "FREIGHT", "basis", "QUANTITY", "amount", Map.of("amount", "0.00", "currency", "EUR")))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").propertyNames()).containsExactly("charges[0].amount");
        assertThat(accountant().post("/api/landed-costs", Map.of("companyCode", "QNL")).json().get("errors").propertyNames())
                .contains("costDate", "description", "charges", "receiptIds");
    }

    @Test
    void anAccountIsAddedRenamedAndUnknownToTheOtherCompany() {
        ObjectNode account = (ObjectNode) created(accountant().post("/api/accounts", Map.of("companyCode", "QNL", "code", "1401", "name", "Stock of tools", "type", "ASSET")));
        String path = "/api/accounts/" + account.get("id").asString();
        account.put("name", "Tools in stock");
        assertThat(ok(accountant().put(path, account)).json().get("name").asString()).isEqualTo("Tools in stock");
        assertThat(accountant().put(path, account).status()).isEqualTo(409);
        assertThat(api.as("ula").get(path).status()).isIn(403, 404);
        assertThat(api.as("rita").get("/api/accounts").status()).isEqualTo(403);
    }

    private String receive() {
        long receipt = Ids.next();
        long product = Long.parseLong(api.as("bea").get("/api/products?_start=0&_end=1&baseUnit=PCE&tracking=NONE&active=true").json().get(0).get("id").asString());
        Location dock = locations.list(RowQuery.all(Set.of("QNL")).where("kind", "INPUT"), PageRequest.of(0, 1)).getContent().getFirst();
        moving.move(List.of(new MoveStock("QNL", "api-test:" + receipt, product, null, Quantity.of(5, "PCE"), locations.virtual("QNL", LocationKind.SUPPLIER).id(), dock.id(),
                MoveReason.RECEIPT, new SourceDocument("goods-receipt", receipt, receipt + 1, "GR-" + receipt), Money.of(CurrencyUnit.EUR, 50), "tess")));
        return String.valueOf(receipt);
    }

    private Api accountant() {
        return api.as("acco");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }
}
