package io.quayside.web.delegation;

import io.quayside.approval.delegation.DelegationList;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who could stand in for the caller, or for somebody whose delegation an administrator arranges. */
@RestController
@RequestMapping("/api/delegates")
class DelegateController {

  record Delegate(String id, String name, Collection<String> companies) {}

  private final DelegationList list;

  DelegateController(DelegationList list) {
    this.list = list;
  }

  @GetMapping
  @RolesAllowed({
    Role.Names.REQUESTER, Role.Names.BUYER, Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3,
    Role.Names.RECEIVER, Role.Names.QUALITY_INSPECTOR, Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER,
    Role.Names.PROCESS_OWNER, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR
  })
  ResponseEntity<List<Delegate>> list(ListQuery query, CurrentUser user) {
    String q = query.q().orElse("").toLowerCase();
    List<Delegate> found =
        list.candidates(user, query.filter("for").orElse(user.username())).stream()
            .filter(person -> (person.username() + " " + person.name()).toLowerCase().contains(q))
            .filter(person -> !query.wantsIds() || query.ids().contains(person.username()))
            .sorted(order(query))
            .map(person -> new Delegate(person.username(), person.name(), person.companies()))
            .toList();
    var page = found.stream().skip(query.start()).limit(query.end() - query.start()).toList();
    return ListResponse.of(page, found.size());
  }

  private static Comparator<DirectoryUser> order(ListQuery query) {
    var byName = Comparator.comparing(DirectoryUser::name);
    return query.pageable(Sort.by("name"), "name").getSort().getOrderFor("name").isAscending() ? byName : byName.reversed();
  }
}
