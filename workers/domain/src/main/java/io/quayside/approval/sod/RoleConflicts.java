package io.quayside.approval.sod;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.DutyRoles;
import io.quayside.identity.UserDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds roles that together allow what one person must not do. The server stops it on each case; here is who would have to be stopped. */
@Service
public class RoleConflicts {

  private final UserDirectory directory;
  private final SodRiskRows risks;
  private final Clock clock;

  RoleConflicts(UserDirectory directory, SodRiskRows risks, Clock clock) {
    this.directory = directory;
    this.risks = risks;
    this.clock = clock;
  }

  /** Of people who may log in, one row for each company. */
  @Transactional(readOnly = true)
  public List<RoleConflict> in(Collection<String> companies) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Map<String, SodRisk> accepted = risks.findByCompanyCodeIn(companies).stream().collect(Collectors.toMap(SodRisk::key, Function.identity()));
    return directory.all().stream()
        .filter(DirectoryUser::enabled)
        .flatMap(person -> conflicts(person, companies, accepted, today))
        .sorted(Comparator.comparing(RoleConflict::name).thenComparing(RoleConflict::id))
        .toList();
  }

  /** Whether such a conflict exists now, so that nobody accepts what is none. */
  boolean exists(String company, String username, String rule) {
    return in(List.of(company)).stream().anyMatch(conflict -> conflict.username().equals(username) && conflict.rule().equals(rule));
  }

  private static Stream<RoleConflict> conflicts(
      DirectoryUser person, Collection<String> companies, Map<String, SodRisk> accepted, LocalDate today) {
    return DutyRoles.conflicts(person.roles()).stream().flatMap(conflict -> person.companies().stream()
        .filter(companies::contains)
        .map(company -> RoleConflict.of(person, company, conflict, accepted.get(SodRisk.key(company, person.username(), conflict.rule())), today)));
  }
}
