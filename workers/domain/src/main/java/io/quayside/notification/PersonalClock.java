package io.quayside.notification;

import io.quayside.identity.DirectoryUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What time it is for a person: by the clock of a company. */
@Component
public class PersonalClock {

  private final Companies companies;
  private final Clock clock;

  PersonalClock(Companies companies, Clock clock) {
    this.companies = companies;
    this.clock = clock;
  }

  /** By the company given, else by the first of the person's own. */
  ZonedDateTime now(DirectoryUser user, @Nullable String companyCode) {
    return at(clock.instant(), user, companyCode);
  }

  public ZonedDateTime at(Instant instant, DirectoryUser user, @Nullable String companyCode) {
    return instant.atZone(zone(user, companyCode));
  }

  private ZoneId zone(DirectoryUser user, @Nullable String companyCode) {
    return Stream.concat(Stream.ofNullable(companyCode), user.companies().stream().sorted())
        .map(code -> companies.find(code, Set.of(code)))
        .flatMap(Optional::stream)
        .map(Company::timeZone)
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }

  /** The end of the quiet hours in which the moment lies; the moment itself outside of them. */
  static Instant afterQuiet(Preferences preferences, ZonedDateTime at) {
    if (!preferences.isQuietAt(at.toLocalTime())) {
      return at.toInstant();
    }
    ZonedDateTime end = at.with(preferences.quietUntil());
    return (end.isAfter(at) ? end : end.plusDays(1)).toInstant();
  }
}
