package io.quayside.purchasing;

import io.quayside.DomainIntegrationTest;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.platform.Port;
import io.quayside.platform.TestPlatform;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Purchasing on a real database and a real mail server, with a directory of a few people. */
@Import(PurchasingIntegrationTest.People.class)
public abstract class PurchasingIntegrationTest extends DomainIntegrationTest {

    @Autowired
    protected PurchasingMother mother;
    @Autowired
    protected JdbcClient jdbc;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        TestPlatform.get().mail();
        properties.add("spring.mail.host", TestPlatform.get().settings()::host);
        properties.add("spring.mail.port", () -> TestPlatform.get().settings().ports().get(Port.MAIL));
        properties.add("quayside.mail.from", () -> "purchasing@quayside.example");
    }

    /** The messages of this name that the outbox holds for a business object. */
    protected List<String> published(String message, long id) {
        return published(message, String.valueOf(id));
    }

    protected List<String> published(String message, String correlationKey) {
        return jdbc.sql("select payload from workflow_outbox where payload like :name and payload like :id")
                .param("name", "%" + message + "%").param("id", "%\"" + correlationKey + "\"%").query(String.class).list();
    }

    @TestConfiguration
    static class People {

        @Bean
        @Primary
        UserDirectory people() {
            return new FewPeople();
        }
    }

    private static final class FewPeople implements UserDirectory {

        private static final DirectoryUser BEA = new DirectoryUser("bea", "Bea Buyer", "bea@quayside.example", true, Set.of(Role.BUYER), Set.of());

        @Override
        public List<DirectoryUser> all() {
            return List.of(BEA);
        }

        @Override
        public List<DirectoryUser> findByRole(Role role, String company) {
            return BEA.roles().contains(role) ? List.of(BEA) : List.of();
        }

        @Override
        public Optional<DirectoryUser> find(String username) {
            return BEA.username().equals(username) ? Optional.of(BEA) : Optional.empty();
        }
    }
}
