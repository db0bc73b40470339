package io.quayside.worker;

import io.camunda.client.CamundaClient;
import io.quayside.WorkersTestApplication;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.platform.Port;
import io.quayside.platform.TestPlatform;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Workers against the real engine, its history, a real database and a real mail server. */
@SpringBootTest(classes = WorkersTestApplication.class, webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("workers")
public abstract class WorkersIntegrationTest {

  @Autowired protected CamundaClient engine;
  @Autowired protected JdbcClient jdbc;
  @Autowired private Companies companies;
  @Autowired private UserDirectory people;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry properties) {
    TestPlatform parts = TestPlatform.get();
    var database = parts.historyDatabase();
    var zeebe = parts.zeebe();
    parts.mail();
    properties.add("spring.datasource.url", database::url);
    properties.add("spring.datasource.username", database::user);
    properties.add("spring.datasource.password", database::password);
    properties.add("camunda.client.grpc-address", zeebe::grpcAddress);
    properties.add("camunda.client.rest-address", zeebe::restAddress);
    properties.add("camunda.client.prefer-rest-over-grpc", () -> "false");
    properties.add("camunda.client.auth.method", () -> "none");
    properties.add("camunda.client.worker.defaults.stream-enabled", () -> "true");
    properties.add("spring.mail.host", parts.settings()::host);
    properties.add("spring.mail.port", () -> parts.settings().ports().get(Port.MAIL));
    properties.add("quayside.mail.from", () -> "quayside@quayside.example");
  }

  @BeforeEach
  void company() {
    if (companies.find("QNL", Set.of("QNL")).isEmpty()) {
      companies.create(
          new CompanyDetails("QNL", "Quayside", "EUR", "nl-NL", "Europe/Amsterdam", "NL",
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0), LocalTime.of(17, 0),
              null, null, null, null, Map.of(), null),
          Set.of("QNL"));
    }
  }

  /** Leaves the database to the next module as empty of companies as it was: the demo set loads only into an empty one. */
  @AfterEach
  void noCompany() {
    List.of("ledger_account_rule", "ledger_period", "ledger_account", "masterdata_location")
        .forEach(table -> jdbc.sql("delete from " + table + " where company_code = 'QNL'").update());
    jdbc.sql("delete from masterdata_company where code = 'QNL' and name = 'Quayside'").update();
  }

  protected CurrentUser user(String username) {
    var user = people.find(username).orElseThrow();
    return new CurrentUser(user.username(), user.name(), user.email(), user.roles(), user.companies());
  }

  protected static ConditionFactory eventually() {
    return Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
  }
}
