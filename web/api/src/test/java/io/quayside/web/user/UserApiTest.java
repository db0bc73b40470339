package io.quayside.web.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.web.ApiTest;
import io.quayside.web.contract.TestPeople;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UserApiTest extends ApiTest {

    private static final String LIST = "/api/users?_start=0&_end=1000";

    @BeforeEach
    void people() {
        TestPeople.create();
        await().atMost(Duration.ofSeconds(60)).until(() -> ids("adam", LIST).contains(TestPeople.FORMER));
    }

    @Test
    void colleaguesAreOfferedAndWhoHasLeftIsNamedOnly() {
        assertThat(ids("bea", LIST)).contains("anna", "rob").doesNotContain(TestPeople.FORMER);
        assertThat(ids("bea", LIST + "&q=former")).isEmpty();
        assertThat(ids("bea", "/api/users?id=anna&id=%s&id=nobody".formatted(TestPeople.FORMER))).containsExactlyInAnyOrder("anna", TestPeople.FORMER);
        assertThat(api.as("bea").get("/api/users/" + TestPeople.FORMER).json().path("name").asString()).isEqualTo("Test test-former");
    }

    @Test
    void peopleOfOtherCompaniesAreNotNamed() {
        assertThat(ids("test-buyer", "/api/users?id=" + TestPeople.ALL_OF_QUS)).isEmpty();
        assertThat(api.as("test-buyer").get("/api/users/" + TestPeople.ALL_OF_QUS).status()).isEqualTo(404);
    }

    private List<String> ids(String username, String path) {
        return api.as(username).get(path).json().valueStream().map((JsonNode each) -> each.path("id").asString()).toList();
    }
}
