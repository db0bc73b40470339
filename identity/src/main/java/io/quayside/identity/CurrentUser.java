package io.quayside.identity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is calling, as the access token says. Every query of a business row is limited to {@link #companies()}. */
public record CurrentUser(String username, String name, String email, Set<Role> roles, Set<String> companies) {

  public CurrentUser {
    roles = Set.copyOf(roles);
    companies = Set.copyOf(companies);
  }

  public boolean hasRole(Role role) {
    return roles.contains(role);
  }

  public boolean hasAnyRole(Role... any) {
    return Set.of(any).stream().anyMatch(roles::contains);
  }

  /** The keys of the roles, as the candidate groups of user tasks name them. */
  public Set<String> groups() {
    return roles.stream().map(Role::key).collect(Collectors.toUnmodifiableSet());
  }

  public boolean inAnyGroup(Collection<String> candidateGroups) {
    return roles.stream().map(Role::key).anyMatch(candidateGroups::contains);
  }

  public boolean sees(String company) {
    return companies.contains(company);
  }

  /** Gives the company back, or pretends that what belongs to it does not exist. */
  public String requireCompany(String company) {
    if (!sees(company)) {
      throw new CompanyNotVisible(company, username);
    }
    return company;
  }

  /** The companies asked for as far as the user may see them; all of the user's when none is asked for. */
  public Set<String> visible(Collection<String> asked) {
    return asked.isEmpty()
        ? companies
        : companies.stream().filter(asked::contains).collect(Collectors.toUnmodifiableSet());
  }
}
