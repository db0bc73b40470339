package io.quayside.approval.level;

import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Levels that the matrix may ask although nobody in the company holds their role. */
@Component
public class LevelVacancies {

  private static final int HIGHEST = 3;

  public record Vacancy(String companyCode, int level) {}

  private final UserDirectory directory;

  LevelVacancies(UserDirectory directory) {
    this.directory = directory;
  }

  public List<Vacancy> of(Collection<String> companies) {
    return companies.stream()
        .sorted()
        .flatMap(company -> IntStream.rangeClosed(1, HIGHEST)
            .filter(level -> directory.findByRole(Role.approver(level), company).isEmpty())
            .mapToObj(level -> new Vacancy(company, level)))
        .toList();
  }
}
