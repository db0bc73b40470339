package io.quayside.identity;

import java.util.Set;

/**
 * A person as the identity provider knows them.
 *
 * @param manager username of whom hears of what this person leaves undone; null where none is set
 */
public record DirectoryUser(
    String username, String name, String email, boolean enabled, Set<Role> roles, Set<String> companies,
    String manager) {

  public DirectoryUser {
    roles = Set.copyOf(roles);
    companies = Set.copyOf(companies);
  }

  public DirectoryUser(String username, String name, String email, boolean enabled, Set<Role> roles, Set<String> companies) {
    this(username, name, email, enabled, roles, companies, null);
  }

  /** For asking what this person would see. */
  public CurrentUser asCurrentUser() {
    return new CurrentUser(username, name, email, roles, companies);
  }

  public boolean mayAct(Role role, String company) {
    return enabled && roles.contains(role) && companies.contains(company);
  }
}
