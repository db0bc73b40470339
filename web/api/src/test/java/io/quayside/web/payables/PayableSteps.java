package io.quayside.web.payables;

import static io.quayside.web.receiving.DockSteps.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.Api;
import io.quayside.web.Api.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** From a vendor's bank account to money that is paid, by acco, axel and the approvers of the demo. */
final class PayableSteps {

    private static final List<String> APPROVERS = List.of("aron", "abel", "alma");

    private final Api api;

    PayableSteps(Api api) {
        this.api = api;
    }

    void confirmedBankAccount(String vendor, String holder) {
        if (!api.as("acco").get("/api/vendor-bank-accounts?status=ACTIVE&vendorId=" + vendor).json().isEmpty()) {
            return;
        }
        String account = ok(api.as("acco").post("/api/vendor-bank-accounts", Map.of("vendorId", vendor, "holder", holder, "iban", "NL91ABNA0417164300",
                "reason", "On their letter"))).json().path("id").asString();
        JsonNode task = await().atMost(PATIENCE).until(() -> api.as("axel").get("/api/tasks?view=groups&_start=0&_end=100").json().valueStream()
                .filter(each -> each.path("documentId").asString("").equals(account)).findFirst().orElse(null), found -> found != null);
        ok(api.as("axel").post(complete(task), Map.of("variables", Map.of("confirmation", "confirm", "callBack", "Ms Prins, +31 10 555 01 02"))));
        await().atMost(PATIENCE).until(() -> !api.as("acco").get("/api/vendor-bank-accounts?status=ACTIVE&vendorId=" + vendor).json().isEmpty());
    }

    /** The path of a proposal of what is due to the vendor. */
    String proposed(String vendor) {
        return "/api/payment-proposals/" + ok(api.as("acco").post("/api/payment-proposals", Map.of("companyCode", "QNL",
                "dueUntil", today().plusDays(8).toString(), "payOn", today().toString(), "vendorIds", List.of(vendor)))).json().path("id").asString();
    }

    /** Each level by whoever of the approvers may, and never by one who has a part in it. @return those who decided */
    List<String> approvedBy(String proposal, String name, String involved) {
        List<String> deciders = new ArrayList<>();
        await().atMost(PATIENCE.multipliedBy(2)).until(() -> {
            for (String approver : APPROVERS) {
                JsonNode task = api.as(approver).get("/api/tasks?view=groups&companyCode=QNL&businessKey=" + name).json().path(0);
                if (!task.isMissingNode()) {
                    int ofInvolved = approve(involved, task).status();
                    assertThat(ofInvolved).as("who has a part in it, of a task that the list may still show though it is decided").isIn(403, 409);
                    if (approve(approver, task).status() == 200) {
                        assertThat(ofInvolved).as("who has a part in it").isEqualTo(403);
                        deciders.add(approver);
                    }
                }
            }
            return api.as("acco").get(proposal).json().path("status").asString().equals("BOOKED");
        });
        return deciders;
    }

    JsonNode awaitStatus(String path, String status) {
        return await().atMost(PATIENCE).until(() -> api.as("acco").get(path).json(), seen -> seen.path("status").asString().equals(status));
    }

    private Answer approve(String who, JsonNode task) {
        return api.as(who).post(complete(task), Map.of("variables", Map.of("decision", "approve")));
    }

    /** Asked for each time: a run may go on past midnight, and nothing is proposed for yesterday. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    static String complete(JsonNode task) {
        return "/api/tasks/" + task.path("id").asString() + "/complete";
    }

    static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer;
    }
}
