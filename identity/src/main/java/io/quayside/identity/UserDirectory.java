package io.quayside.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the group, read from the identity provider. Answers may be some seconds old. */
public interface UserDirectory {

  /** Everybody, disabled users included, by username. */
  List<DirectoryUser> all();

  Optional<DirectoryUser> find(String username);

  /** Enabled users who hold the role and see the company. */
  default List<DirectoryUser> findByRole(Role role, String company) {
    return all().stream().filter(user -> user.mayAct(role, company)).toList();
  }

  /** Enabled users whose username, name or e-mail contains the text. */
  default List<DirectoryUser> search(String text) {
    var wanted = text.strip().toLowerCase();
    return all().stream()
        .filter(DirectoryUser::enabled)
        .filter(user -> (user.username() + ' ' + user.name() + ' ' + user.email()).toLowerCase().contains(wanted))
        .toList();
  }

  default Set<Role> rolesOf(String username) {
    return find(username).map(DirectoryUser::roles).orElse(Set.of());
  }

  /** The full name, or the username of somebody who has left. */
  default String nameOf(String username) {
    return find(username).map(DirectoryUser::name).orElse(username);
  }
}
