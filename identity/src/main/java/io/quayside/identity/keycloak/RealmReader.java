package io.quayside.identity.keycloak;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AbstractUserRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads all users and who holds which of our roles, directly or through a group. */
final class RealmReader {
  private static final int PAGE = 200;

  private final RealmResource realm;

  RealmReader(RealmResource realm) {
    this.realm = realm;
  }

  SortedMap<String, DirectoryUser> read() {
    var roles = holders();
    var users = new TreeMap<String, DirectoryUser>();
    pages((first, max) -> realm.users().list(first, max))
        .forEach(user -> users.put(user.getUsername(), user(user, roles.getOrDefault(user.getUsername(), Set.of()))));
    return users;
  }

  private Map<String, Set<Role>> holders() {
    var holders = new HashMap<String, Set<Role>>();
    for (var role : Role.values()) {
      usernames(role).forEach(name -> holders.computeIfAbsent(name, any -> EnumSet.noneOf(Role.class)).add(role));
    }
    return holders;
  }

  private Stream<String> usernames(Role role) {
    var resource = realm.roles().get(role.key());
    try {
      var direct = pages((first, max) -> resource.getUserMembers(true, first, max));
      var groups = resource.getRoleGroupMembers().stream()
          .flatMap(group -> pages((first, max) -> realm.groups().group(group.getId()).members(first, max)));
      return Stream.concat(direct, groups).map(AbstractUserRepresentation::getUsername).toList().stream();
    } catch (NotFoundException realmWithoutThisRole) {
      return Stream.empty();
    }
  }

  private static <T> Stream<T> pages(BiFunction<Integer, Integer, List<T>> page) {
    var all = new ArrayList<T>();
    List<T> rows;
    do {
      rows = page.apply(all.size(), PAGE);
      all.addAll(rows);
    } while (rows.size() == PAGE);
    return all.stream();
  }

  private static DirectoryUser user(UserRepresentation user, Set<Role> roles) {
    var name = Stream.of(user.getFirstName(), user.getLastName())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
    return new DirectoryUser(
        user.getUsername(),
        name.isEmpty() ? user.getUsername() : name,
        Optional.ofNullable(user.getEmail()).orElse(""),
        Boolean.TRUE.equals(user.isEnabled()),
        roles,
        attribute(user, "companies"),
        attribute(user, "manager").stream().filter(manager -> !manager.isBlank()).findFirst().orElse(null));
  }

  private static Set<String> attribute(UserRepresentation user, String name) {
    var attributes = Optional.ofNullable(user.getAttributes()).orElse(Map.of());
    return Set.copyOf(attributes.getOrDefault(name, List.of()));
  }
}
