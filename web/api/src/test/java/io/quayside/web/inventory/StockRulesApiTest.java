package io.quayside.web.inventory;

import static io.quayside.web.masterdata.RegisterSteps.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.inventory.consignment.ConsignmentAgreements;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.putaway.PutawaySuggestion;
import io.quayside.inventory.putaway.SuggestingPutaway;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.web.Api.Answer;
import io.quayside.web.ApiTest;
import io.quayside.web.masterdata.RegisterSteps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The rules of a warehouse of its own, kept by an administrator and followed at once. */
class StockRulesApiTest extends ApiTest {

    @Autowired
    private SuggestingPutaway suggesting;
    @Autowired
    private ConsignmentAgreements agreements;
    @Autowired
    private MovingStock moving;
    @Autowired
    private Locations locations;

    private String warehouse;
    private String near;
    private String far;
    private String dock;
    private JsonNode product;

    @BeforeEach
    void aWarehouseWithTwoBins() {
        warehouse = "Z" + Long.toString(System.nanoTime(), 36).toUpperCase();
        created("/api/warehouses", Map.of("code", warehouse, "companyCode", "QNL", "name", "Rules"));
        dock = place("IN", "INPUT", "DOCK");
        near = place("A-01", "STORAGE", "A");
        far = place("B-01", "STORAGE", "B");
        product = api.as("adam").get("/api/products?tracking=NONE&active=true&baseUnit=PCE&_start=0&_end=100").json().valueStream()
                .filter(each -> each.get("hazardClass").isNull()).findFirst().orElseThrow();
    }

    @Test
    void aPutawayRuleNamesTheBinOfArrivingGoods() {
        RegisterSteps rules = new RegisterSteps(api, "adam", "/api/putaway-rules");
        Map<String, Object> fixed = Map.of("companyCode", "QNL", "warehouseCode", warehouse, "sortOrder", 20, "method", "FIXED_BIN", "productId", id(product), "locationId", far);
        JsonNode rule = rules.made(fixed);
        assertThat(rule.get("active").asBoolean()).isTrue();
        assertThat(suggestion().locationId()).hasToString(far);

        assertThat(rules.refused(Map.of(), Map.of("sortOrder", -1))).containsExactlyInAnyOrder("companyCode", "warehouseCode", "sortOrder", "method");
        assertThat(rules.refused(fixed, Map.of("warehouseCode", "NOWHERE"))).containsExactly("warehouseCode");
        assertThat(rules.refused(fixed, Map.of("productId", "1"))).containsExactly("productId");
        assertThat(rules.refused(fixed, Map.of("categoryCode", "nothing"))).containsExactly("categoryCode");
        assertThat(rules.refused(fixed, Map.of("method", "EMPTY_BIN"))).as("an empty bin is not named").containsExactly("locationId");
        assertThat(rules.refused(fixed, Map.of("locationId", dock))).as("nothing is stored there").containsExactly("locationId");

        JsonNode other = rules.made(Map.of("companyCode", "QNL", "warehouseCode", warehouse, "sortOrder", 30, "method", "EMPTY_BIN", "zone", "A"));
        assertThat(rules.ids("&warehouseCode=" + warehouse)).containsExactly(id(rule), id(other));
        assertThat(rules.ids("&method=EMPTY_BIN&zone=A&warehouseCode=" + warehouse)).containsExactly(id(other));
        rules.isSortedBy("sortOrder", "&warehouseCode=" + warehouse);
        rules.isOfItsCompanyAlone(rule);
        rules.changed(rule, "active", false);
        assertThat(suggestion().locationId()).as("now the other rule decides").hasToString(near);
        assertThat(rules.refusedChange(other, "warehouseCode", otherWarehouse())).containsExactly("warehouseCode");
    }

    @Test
    void aRemovalRuleIsOneForEachWarehouseAndCategory() {
        RegisterSteps rules = new RegisterSteps(api, "adam", "/api/removal-rules");
        Map<String, Object> all = Map.of("companyCode", "QNL", "warehouseCode", warehouse, "strategy", "LIFO");
        JsonNode rule = rules.made(all);
        JsonNode other = rules.made(with(all, "categoryCode", product.get("categoryCode").asString()));

        assertThat(rules.refused(Map.of(), Map.of())).containsExactlyInAnyOrder("companyCode", "strategy");
        assertThat(rules.refused(all, Map.of("warehouseCode", "NOWHERE"))).containsExactly("warehouseCode");
        assertThat(rules.refused(all, Map.of("categoryCode", "nothing"))).containsExactly("categoryCode");
        assertThat(rules.refused(all, Map.of("strategy", "FEFO"))).as("two rules for the same goods").containsExactly("categoryCode");
        assertThat(rules.refused(all, Map.of("categoryCode", ""))).as("nor by an empty text").containsExactly("categoryCode");

        assertThat(rules.ids("&warehouseCode=" + warehouse)).containsExactly(id(rule), id(other));
        assertThat(rules.ids("&strategy=LIFO&categoryCode=%s&warehouseCode=%s".formatted(product.get("categoryCode").asString(), warehouse))).containsExactly(id(other));
        rules.isSortedBy("categoryCode", "&warehouseCode=" + warehouse);
        rules.isOfItsCompanyAlone(rule);
        JsonNode changed = rules.changed(rule, "strategy", "NEAREST");
        assertThat(changed.get("strategy").asString()).isEqualTo("NEAREST");
        assertThat(rules.refusedChange(changed, "categoryCode", product.get("categoryCode").asString())).as("it would be the other one's").containsExactly("categoryCode");
    }

    @Test
    void aReplenishmentRuleFillsItsBinWhenItIsRun() {
        RegisterSteps rules = new RegisterSteps(api, "adam", "/api/replenishment-rules");
        Map<String, Object> details = Map.of("companyCode", "QNL", "warehouseCode", warehouse, "productId", id(product), "locationId", near, "minQuantity", "5", "maxQuantity", "20");
        JsonNode rule = rules.made(details);
        String run = "/api/replenishment-rules/%s/run".formatted(id(rule));
        assertThat(api.as("ward").post(run, Map.of()).json()).as("there is nothing to bring").isEmpty();
        move(12, locations.virtual("QNL", LocationKind.SUPPLIER).id(), Long.parseLong(far), MoveReason.RECEIPT, Money.of(CurrencyUnit.EUR, 12));
        JsonNode opened = api.as("ward").post(run, Map.of()).json();
        assertThat(opened).hasSize(1);
        assertThat(opened.at("/0/quantity/value").asString()).isEqualTo("12");
        assertThat(List.of(opened.at("/0/fromLocationId").asString(), opened.at("/0/suggestedLocationId").asString())).containsExactly(far, near);
        assertThat(api.as("ward").post(run, Map.of()).json()).as("it is on its way already").isEmpty();
        assertThat(api.as("ward").post("/api/replenishment-rules/1/run", Map.of()).status()).isEqualTo(404);
        api.as("ward").post("/api/putaways/%s/cancel".formatted(id(opened.get(0))), Map.of());
        move(12, Long.parseLong(far), locations.virtual("QNL", LocationKind.LOSS).id(), MoveReason.ADJUSTMENT, null);

        assertThat(rules.refused(Map.of(), Map.of("maxQuantity", "0")))
                .containsExactlyInAnyOrder("companyCode", "warehouseCode", "productId", "locationId", "minQuantity", "maxQuantity");
        assertThat(rules.refused(details, Map.of("locationId", far, "maxQuantity", "4.5"))).containsExactly("maxQuantity");
        assertThat(rules.refused(details, Map.of("locationId", dock))).containsExactly("locationId");
        assertThat(rules.refused(details, Map.of("productId", "1"))).containsExactly("productId");
        assertThat(rules.refused(details, Map.of())).as("one rule for a product in a bin").containsExactly("productId");

        JsonNode other = rules.made(with(with(details, "locationId", far), "minQuantity", "1"));
        assertThat(rules.ids("&warehouseCode=%s&locationId=%s".formatted(warehouse, far))).containsExactly(id(other));
        rules.isSortedBy("minQuantity", "&warehouseCode=" + warehouse);
        rules.isOfItsCompanyAlone(rule);
        assertThat(rules.refusedChange(other, "locationId", near)).containsExactly("locationId");
        rules.changed(other, "active", false);
        assertThat(rules.ids("&active=false&warehouseCode=" + warehouse)).containsExactly(id(other));
    }

    @Test
    void aCountLimitIsOneForAPlaceOrAWholeWarehouse() {
        RegisterSteps limits = new RegisterSteps(api, "adam", "/api/count-limits");
        Map<String, Object> all = Map.of("companyCode", "QNL", "warehouseCode", warehouse, "percent", "2.5");
        JsonNode limit = limits.made(all);
        JsonNode other = limits.made(with(with(all, "locationId", near), "amount", "100"));

        assertThat(limits.refused(Map.of(), Map.of("amount", "-1"))).containsExactlyInAnyOrder("companyCode", "warehouseCode", "percent", "amount");
        assertThat(limits.refused(all, Map.of("percent", "0.12345"))).containsExactly("percent");
        assertThat(limits.refused(all, Map.of("warehouseCode", "NOWHERE"))).containsExactly("warehouseCode");
        assertThat(limits.refused(with(all, "warehouseCode", otherWarehouse()), Map.of("locationId", far))).as("it lies elsewhere").containsExactly("locationId");
        assertThat(limits.refused(all, Map.of())).as("a second one").containsExactly("locationId");
        assertThat(limits.refused(all, Map.of("locationId", near))).containsExactly("locationId");

        assertThat(limits.ids("&locationId=" + near)).containsExactly(id(other));
        limits.changed(other, "percent", "1");
        limits.isSortedBy("percent", "&warehouseCode=" + warehouse);
        limits.isOfItsCompanyAlone(limit);
        assertThat(limits.refusedChange(limit, "locationId", far)).containsExactly("locationId");
    }

    @Test
    void anAgreementOnConsignmentMakesGoodsTheVendors() {
        RegisterSteps register = new RegisterSteps(api, "bea", "/api/consignment-agreements");
        JsonNode vendor = created("/api/vendors", Map.of("companyCode", "QNL", "currency", "EUR", "name", "Consigning " + warehouse));
        Map<String, Object> details = Map.of("companyCode", "QNL", "vendorId", id(vendor), "productId", id(product));
        JsonNode agreement = register.made(details);
        long vendorId = Long.parseLong(id(vendor));
        long productId = Long.parseLong(id(product));
        assertThat(agreements.ownerOf("QNL", vendorId, productId)).isEqualTo(vendorId);
        assertThat(agreements.ownerOf("QNL", vendorId, productId + 1)).isNull();

        assertThat(register.refused(Map.of(), Map.of())).containsExactlyInAnyOrder("companyCode", "vendorId");
        String american = id(api.as("bea").get("/api/vendors?companyCode=QUS&_start=0&_end=1").json().get(0));
        assertThat(register.refused(details, Map.of("vendorId", american))).as("a vendor of another company").containsExactly("vendorId");
        assertThat(register.refused(details, Map.of("productId", "1"))).containsExactly("productId");
        assertThat(register.refused(details, Map.of())).as("agreed already").containsExactly("productId");

        JsonNode forAll = register.made(Map.of("companyCode", "QNL", "vendorId", id(vendor), "active", false));
        assertThat(register.ids("&vendorId=" + id(vendor))).containsExactly(id(agreement), id(forAll));
        assertThat(register.ids("&active=true&vendorId=" + id(vendor))).containsExactly(id(agreement));
        register.isSortedBy("active", "&vendorId=" + id(vendor));
        register.isOfItsCompanyAlone(agreement);
        assertThat(register.refusedChange(agreement, "vendorId", american)).containsExactly("vendorId");
        register.changed(agreement, "active", false);
        assertThat(agreements.ownerOf("QNL", vendorId, productId)).as("what comes from now on is the company's").isNull();
    }

    private PutawaySuggestion suggestion() {
        return suggesting.suggest("QNL", warehouse, Long.parseLong(id(product)), Quantity.of(1, "PCE")).getFirst();
    }

    private void move(int pieces, long from, long to, MoveReason reason, Money worth) {
        long source = Ids.next();
        moving.move(List.of(new MoveStock("QNL", "rules:" + source, Long.parseLong(id(product)), null, Quantity.of(pieces, "PCE"), from, to, reason,
                new SourceDocument("goods-receipt", source, source + 1, "GR-" + source), worth, "tess")));
    }

    private String place(String code, String kind, String zone) {
        return id(created("/api/locations", Map.of("companyCode", "QNL", "warehouseCode", warehouse, "code", code, "name", code, "kind", kind, "zone", zone)));
    }

    private String otherWarehouse() {
        return api.as("adam").get("/api/warehouses?companyCode=QNL&_sort=code&_start=0&_end=1").json().get(0).get("code").asString();
    }

    private JsonNode created(String list, Map<String, Object> body) {
        Answer made = api.as("adam").post(list, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    private static Map<String, Object> with(Map<String, Object> details, String field, Object value) {
        Map<String, Object> all = new HashMap<>(details);
        all.put(field, value);
        return all;
    }
}
