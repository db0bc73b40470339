package io.quayside.identity;

import java.util.Set;

/** A person as the identity provider knows them. */
public record DirectoryUser(
    String username, String name, String email, boolean enabled, Set<Role> roles, Set<String> companies) {

  public DirectoryUser {
    roles = Set.copyOf(roles);
    companies = Set.copyOf(companies);
  }

  /** For asking what this person would see. */
  public CurrentUser asCurrentUser() {
    return new CurrentUser(username, name, email, roles, companies);
  }

  public boolean mayAct(Role role, String company) {
    return enabled && roles.contains(role) && companies.contains(company);
  }
}
