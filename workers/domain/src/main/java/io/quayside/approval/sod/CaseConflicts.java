package io.quayside.approval.sod;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All findings about cases, the newest first. */
@Service
public class CaseConflicts {

  private final List<FindingConflicts> domains;

  CaseConflicts(List<FindingConflicts> domains) {
    this.domains = domains;
  }

  @Transactional(readOnly = true)
  public List<CaseFinding> since(Instant since, Collection<String> companies) {
    return companies.isEmpty()
        ? List.of()
        : domains.stream()
            .flatMap(domain -> domain.find(companies, since))
            .sorted(Comparator.comparing(CaseFinding::secondAt).reversed().thenComparing(CaseFinding::id))
            .toList();
  }
}
