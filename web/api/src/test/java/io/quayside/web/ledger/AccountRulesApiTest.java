package io.quayside.web.ledger;

import static io.quayside.web.masterdata.RegisterSteps.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.ApiTest;
import io.quayside.web.masterdata.RegisterSteps;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AccountRulesApiTest extends ApiTest {

    @Test
    void aRuleSendsACategoryToAnAccountThatThenStaysInUse() {
        RegisterSteps rules = new RegisterSteps(api, "acco", "/api/account-rules");
        String code = "T" + Long.toString(System.nanoTime(), 36).toUpperCase();
        ObjectNode account = (ObjectNode) account(code);
        String category = api.as("acco").get("/api/product-categories?_start=0&_end=1").json().get(0).get("id").asString();
        Map<String, Object> details = Map.of("companyCode", "QNL", "role", "ABSORBED_LABOUR", "categoryCode", category, "accountId", id(account));
        JsonNode rule = rules.made(details);

        assertThat(rules.refused(Map.of(), Map.of())).containsExactlyInAnyOrder("companyCode", "role", "accountId");
        assertThat(rules.refused(details, Map.of("categoryCode", "nothing"))).containsExactly("categoryCode");
        assertThat(rules.refused(details, Map.of("role", "BY_HAND"))).containsExactly("role");
        assertThat(rules.refused(details, Map.of())).as("a second one for the category").containsExactly("role");
        String american = id(api.as("acco").get("/api/accounts?companyCode=QUS&_start=0&_end=1").json().get(0));
        assertThat(rules.refused(details, Map.of("role", "ASSEMBLY", "accountId", american))).as("of another company").containsExactly("accountId");

        List<String> ofTheRole = rules.ids("&companyCode=QNL&role=ABSORBED_LABOUR");
        assertThat(ofTheRole).as("besides the one for all categories").hasSize(2).contains(id(rule));
        assertThat(rules.ids("&companyCode=QNL&categoryCode=" + category)).containsExactly(id(rule));
        rules.isSortedBy("categoryCode", "&companyCode=QNL&role=ABSORBED_LABOUR");
        rules.isOfItsCompanyAlone(rule);

        assertThat(rules.refusedChange(rule, "role", "REVENUE")).as("it would be another rule").containsExactly("role");
        assertThat(api.as("acco").put("/api/accounts/" + id(account), account.put("active", false)).json().path("errors").propertyNames()).containsExactly("active");
        rules.changed(rule, "accountId", generalAccount(ofTheRole, rule));
        assertThat(api.as("acco").put("/api/accounts/" + id(account), account).status()).as("no rule points to it any more").isEqualTo(200);
        assertThat(rules.refused(details, Map.of("role", "ASSEMBLY"))).as("it is out of use").containsExactly("accountId");
    }

    private JsonNode account(String code) {
        return api.as("acco").post("/api/accounts", Map.of("companyCode", "QNL", "code", code, "name", "Labour " + code, "type", "INCOME")).json();
    }

    private String generalAccount(List<String> ofTheRole, JsonNode rule) {
        String general = ofTheRole.stream().filter(each -> !each.equals(id(rule))).findFirst().orElseThrow();
        return api.as("acco").get("/api/account-rules/" + general).json().get("accountId").asString();
    }
}
