package io.quayside.web.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MasterDataApiTest extends ApiTest {

    @Test
    void aProductIsListedWithItsCategoryAndItsPriceAsText() {
        Answer answer = api.as("rita").get("/api/products?_start=0&_end=5&_sort=standardPrice&_order=DESC&q=hex+bolt");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode product = answer.json().get(0);
        assertThat(product.get("id").isString()).isTrue();
        assertThat(product.get("name").asString()).containsIgnoringCase("hex bolt");
        assertThat(product.get("categoryName").asString()).isEqualTo("Bolts and screws");
        assertThat(product.at("/standardPrice/amount").isString()).isTrue();
        assertThat(product.at("/standardPrice/currency").asString()).isEqualTo("EUR");
        assertThat(Integer.parseInt(answer.header("X-Total-Count").orElseThrow())).isPositive();
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        ObjectNode product = (ObjectNode) api.as("bea").get("/api/products?_start=0&_end=1&_sort=sku").json().get(0);
        String path = "/api/products/" + product.get("id").asString();
        product.put("name", "Renamed by Bea");
        Answer changed = api.as("bea").put(path, product);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().get("version").asInt()).isEqualTo(product.get("version").asInt() + 1);
        Answer again = api.as("bea").put(path, product);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("stale");
        assertThat(api.as("rita").put(path, product).status()).isEqualTo(403);
    }

    @Test
    void wrongInputIsReportedAtItsField() {
        Answer empty = api.as("bea").post("/api/vendors", Map.of("companyCode", "QNL", "currency", "EUR", "email", "no address"));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().get("errors").propertyNames()).contains("name", "email");
        Answer currency = api.as("bea").post("/api/vendors", Map.of("companyCode", "QNL", "currency", "EUX", "name", "Odd Money Ltd"));
        assertThat(currency.json().get("errors").propertyNames()).containsExactly("currency");
    }

    @Test
    void aNewVendorIsNumberedAndPricedAndUnknownToTheOtherCompany() {
        Answer made = api.as("bea").post("/api/vendors", Map.of("companyCode", "QNL", "currency", "EUR", "name", "Fresh Fasteners B.V.", "leadTimeDays", 4));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().get("status").asString()).isEqualTo("NEW");
        assertThat(made.json().get("number").asString()).startsWith("V-QNL-");
        String vendorId = made.json().get("id").asString();
        assertThat(api.as("ula").get("/api/vendors/" + vendorId).status()).isEqualTo(404);
        String productId = api.as("bea").get("/api/products?_start=0&_end=1&baseUnit=PCE").json().get(0).get("id").asString();
        Answer price = api.as("bea").post("/api/vendor-prices", Map.of("companyCode", "QNL", "vendorId", vendorId, "productId", productId, "minQuantity",
                Map.of("value", "10", "unit", "PCE"), "unitPrice", Map.of("amount", "0.0135", "currency", "EUR"), "validFrom", "2026-01-01"));
        assertThat(price.status()).as(price.text()).isEqualTo(201);
        JsonNode listed = api.as("anna").get("/api/vendor-prices?vendorId=" + vendorId).json().get(0);
        assertThat(listed.get("vendorName").asString()).isEqualTo("Fresh Fasteners B.V.");
        assertThat(listed.get("productId").asString()).isEqualTo(productId);
        assertThat(listed.at("/unitPrice/amount").asString()).isEqualTo("0.0135");
    }

    @Test
    void aVendorIsMadeActiveByAnotherThanItsCreator() {
        JsonNode vendor = api.as("bea").post("/api/vendors", Map.of("companyCode", "QNL", "currency", "EUR", "name", "Second Look B.V.")).json();
        String path = "/api/vendors/" + vendor.get("id").asString();
        Answer byHerself = api.as("bea").post(path + "/approve", Map.of());
        assertThat(byHerself.status()).as(byHerself.text()).isEqualTo(403);
        assertThat(byHerself.problem()).isEqualTo("segregation-of-duties");
        Answer byChange = api.as("bea").put(path, ((ObjectNode) vendor.deepCopy()).put("status", "ACTIVE"));
        assertThat(byChange.status()).as(byChange.text()).isEqualTo(400);
        assertThat(byChange.json().get("errors").propertyNames()).containsExactly("status");
        assertThat(api.as("rita").post(path + "/approve", Map.of()).problem()).isEqualTo("forbidden");
        assertThat(api.as("bea").get(path).json().get("status").asString()).isEqualTo("NEW");
        Answer bySecond = api.as("adam").post(path + "/approve", Map.of());
        assertThat(bySecond.status()).as(bySecond.text()).isEqualTo(200);
        assertThat(bySecond.json().get("status").asString()).isEqualTo("ACTIVE");
        assertThat(api.as("adam").post(path + "/approve", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aCompanyIsKnownByItsCode() {
        JsonNode company = api.as("otto").get("/api/companies/QNL").json();
        assertThat(company.get("id").asString()).isEqualTo("QNL");
        assertThat(company.get("timeZone").asString()).isEqualTo("Europe/Amsterdam");
        assertThat(api.as("rita").get("/api/companies?_start=0&_end=10").json()).hasSize(1);
        assertThat(api.as("rita").get("/api/companies/QUS").status()).isEqualTo(404);
    }
}
