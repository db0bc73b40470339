package io.quayside.web.user;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People to pick from. Administrators see all; everybody else those with whom they share a company, who has left by the user name alone. */
@RestController
@RequestMapping("/api/users")
@AnyRole
class UserController {
  private final UserDirectory users;

  UserController(UserDirectory users) {
    this.users = users;
  }

  @GetMapping
  ResponseEntity<List<UserRow>> list(ListQuery query, CurrentUser user) {
    var found = query.q().map(users::search).orElseGet(users::all).stream()
        .filter(each -> isVisible(each, user))
        .filter(each -> each.enabled() || query.wantsIds() || user.hasRole(Role.ADMINISTRATOR))
        .filter(each -> !query.wantsIds() || query.ids().contains(each.username()))
        .filter(each -> query.filter("role").flatMap(Role::of).map(each.roles()::contains).orElse(true))
        .filter(each -> query.filter("company").map(each.companies()::contains).orElse(true))
        .toList();
    var sorted = found.stream().sorted(UserOrder.of(query)).skip(query.start()).limit(query.end() - query.start());
    return ListResponse.of(sorted.map(each -> UserRow.of(each, user)).toList(), found.size());
  }

  @GetMapping("/{username}")
  UserRow show(@PathVariable String username, CurrentUser user) {
    return users.find(username)
        .filter(each -> isVisible(each, user))
        .map(each -> UserRow.of(each, user))
        .orElseThrow(() -> new Refusal.NotFound("user", username));
  }

  private static boolean isVisible(DirectoryUser each, CurrentUser user) {
    return user.hasRole(Role.ADMINISTRATOR) || each.companies().stream().anyMatch(user::sees);
  }

  record UserRow(String id, String name, String email, boolean enabled, List<String> roles, List<String> companies) {

    /** A company that the asking person does not see is not named either, unless they administer the system. */
    static UserRow of(DirectoryUser each, CurrentUser user) {
      Stream<String> companies = each.companies().stream().filter(code -> user.hasRole(Role.ADMINISTRATOR) || user.sees(code));
      return new UserRow(
          each.username(), each.name(), each.email(), each.enabled(),
          each.roles().stream().sorted().map(Role::key).toList(), companies.sorted().toList());
    }
  }
}
