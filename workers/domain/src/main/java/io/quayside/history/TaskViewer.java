package io.quayside.history;

import java.util.List;
import java.util.Set;

/**
 * Who looks at tasks.
 *
 * @param companies those to show, of those that the person sees
 * @param overseer sees every task of the companies
 */
public record TaskViewer(String username, Set<String> groups, Set<String> companies, boolean overseer, List<Mandate> mandates) {

  public TaskViewer {
    groups = Set.copyOf(groups);
    companies = Set.copyOf(companies);
    mandates = List.copyOf(mandates);
  }
}
