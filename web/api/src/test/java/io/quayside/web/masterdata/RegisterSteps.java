package io.quayside.web.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.web.Api;
import io.quayside.web.Api.Answer;
import io.quayside.web.contract.TestPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of one kind that somebody keeps over HTTP, and what holds for every kind. */
public final class RegisterSteps {

    private final Api api;
    private final String writer;
    private final String list;

    public RegisterSteps(Api api, String writer, String list) {
        this.api = api;
        this.writer = writer;
        this.list = list;
        TestPeople.create();
    }

    public JsonNode made(Map<String, Object> details) {
        Answer made = api.as(writer).post(list, details);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(ok(api.as(writer).get(path(made.json()))).json().get("version").asInt()).isZero();
        return made.json();
    }

    /** The row after a change of one field, which needs the version that was seen. */
    public JsonNode changed(JsonNode row, String field, Object value) {
        JsonNode changed = ok(put(row, field, value)).json();
        assertThat(changed.get("version").asInt()).isEqualTo(row.get("version").asInt() + 1);
        Answer stale = put(row, field, value);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("stale");
        return changed;
    }

    /** The fields that are refused when something else is entered there. */
    public List<String> refused(Map<String, Object> details, Map<String, Object> wrong) {
        Map<String, Object> body = new HashMap<>(details);
        body.putAll(wrong);
        return errors(api.as(writer).post(list, body));
    }

    public List<String> refusedChange(JsonNode row, String field, Object value) {
        return errors(put(row, field, value));
    }

    public List<String> ids(String query) {
        Answer answer = ok(api.as(writer).get(list + "?_start=0&_end=1000" + query));
        assertThat(answer.header("X-Total-Count")).hasValue(String.valueOf(answer.json().size()));
        return answer.json().valueStream().map(RegisterSteps::id).toList();
    }

    /** Rows in the order that is asked for, one page of them. */
    public void isSortedBy(String field, String query) {
        List<String> up = ids(query + "&_sort=" + field);
        assertThat(up).hasSizeGreaterThan(1);
        assertThat(ids(query + "&_order=DESC&_sort=" + field)).containsExactlyElementsOf(up.reversed());
        Answer second = ok(api.as(writer).get(list + "?_start=1&_end=2&_sort=" + field + query));
        assertThat(second.json().valueStream().map(RegisterSteps::id)).containsExactly(up.get(1));
        assertThat(second.header("X-Total-Count")).hasValue(String.valueOf(up.size()));
    }

    /** Nobody of another company finds it, opens it, changes it, or makes one like it. */
    public void isOfItsCompanyAlone(JsonNode row) {
        Api other = api.as(TestPeople.ALL_OF_QUS);
        assertThat(ok(other.get(list + "?id=" + id(row))).json()).isEmpty();
        assertThat(other.get(path(row)).status()).isEqualTo(404);
        assertThat(other.put(path(row), row).status()).isEqualTo(404);
        assertThat(errors(other.post(list, row))).containsExactly("companyCode");
        assertThat(refusedChange(row, "companyCode", "QUS")).containsExactly("companyCode");
    }

    public static String id(JsonNode row) {
        assertThat(row.get("id").isString()).as("a browser would round the number").isTrue();
        return row.get("id").asString();
    }

    private Answer put(JsonNode row, String field, Object value) {
        return api.as(writer).put(path(row), ((ObjectNode) row.deepCopy()).putPOJO(field, value));
    }

    private String path(JsonNode row) {
        return list + "/" + id(row);
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return List.copyOf(answer.json().path("errors").propertyNames());
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
