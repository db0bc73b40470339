package io.quayside;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Domain and workers as the application runs them, without the web, and with people of the test. */
@SpringBootApplication
public class WorkersTestApplication {

  @Bean
  @Primary
  UserDirectory people() {
    return new People(
        List.of(
            person("rita", Role.REQUESTER),
            person("bea", Role.BUYER),
            person("anna", Role.APPROVER_1),
            person("aron", Role.APPROVER_1),
            person("abel", Role.APPROVER_2),
            person("alma", Role.APPROVER_3),
            person("petra", Role.PROCESS_OWNER)));
  }

  private static DirectoryUser person(String username, Role role) {
    String name = username.substring(0, 1).toUpperCase() + username.substring(1);
    return new DirectoryUser(username, name, username + "@quayside.example", true, Set.of(role), Set.of("QNL"));
  }

  private record People(List<DirectoryUser> all) implements UserDirectory {
    @Override
    public Optional<DirectoryUser> find(String username) {
      return all.stream().filter(user -> user.username().equals(username)).findFirst();
    }
  }
}
