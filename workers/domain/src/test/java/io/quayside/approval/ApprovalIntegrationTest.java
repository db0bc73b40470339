package io.quayside.approval;

import io.quayside.DomainIntegrationTest;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Approvals on a real database, with people of the test and a clock that stands still. */
@Import(ApprovalIntegrationTest.Doubles.class)
public abstract class ApprovalIntegrationTest extends DomainIntegrationTest {

  @TestConfiguration(proxyBeanMethods = false)
  public static class Doubles {

    @Bean
    @Primary
    People people() {
      return new People();
    }

    @Bean
    @Primary
    SettableClock settableClock() {
      return new SettableClock();
    }

    /** A document of the tests that changes another: its number is the one after that of the other. */
    @Bean
    DocumentDeeds changesOfRequisitions() {
      return new DocumentDeeds() {
        @Override
        public String documentType() {
          return "change";
        }

        @Override
        public List<DeedSource> deeds() {
          return List.of();
        }

        @Override
        public List<Related> related() {
          return List.of(new Related("requisition", "(select 1) one", "({document} - 1)", "true"));
        }
      };
    }

    @Bean
    TaskList taskList(DataSource dataSource, Clock clock) {
      return new TaskList(dataSource, clock);
    }
  }

  @Autowired protected People people;
  @Autowired protected SettableClock clock;
  @Autowired protected TaskList tasks;
  @Autowired protected DecidingTasks deciding;
  @Autowired private Companies companies;

  /** Tests share the context, and some move its clock. */
  @BeforeEach
  void startOfTheClock() {
    clock.reset();
  }

  protected Decision decide(long task, String username, String decision) {
    return decide(task, username, Map.of("decision", decision, "comment", "because", "question", "why?"));
  }

  protected Decision decide(long task, String username, Map<String, Object> answer) {
    return deciding.decide(new DecideTask(task, people.user(username), "127.0.0.1", answer));
  }

  protected void company(String code, String country, String zone) {
    if (companies.find(code, Set.of(code)).isEmpty()) {
      companies.create(
          new CompanyDetails(code, code, "EUR", "en-GB", zone, country, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              LocalTime.of(9, 0), LocalTime.of(17, 0), null, null, null, null, Map.of(), null),
          Set.of(code));
    }
  }
}
