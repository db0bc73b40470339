package io.quayside.identity;

import static io.quayside.identity.Role.ACCOUNTANT;
import static io.quayside.identity.Role.APPROVER_1;
import static io.quayside.identity.Role.APPROVER_2;
import static io.quayside.identity.Role.APPROVER_3;
import static io.quayside.identity.Role.BUYER;
import static io.quayside.identity.Role.QUALITY_INSPECTOR;
import static io.quayside.identity.Role.RECEIVER;
import static io.quayside.identity.Role.REQUESTER;

import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.identity.SegregationOfDuties.Pair;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which roles let somebody do a duty at all, and so who could do two that must not meet. */
public final class DutyRoles {

  /** That these roles of one person allow both duties of a rule. */
  public record Conflict(String rule, List<String> first, List<String> second) {}

  private static final Set<Role> APPROVERS = Set.of(APPROVER_1, APPROVER_2, APPROVER_3);

  /** A corrective action is anybody's who is asked to take it: no role goes with it. */
  private static final Map<Duty, Set<Role>> ROLES = new EnumMap<>(Map.ofEntries(
      Map.entry(Duty.REQUEST, Set.of(REQUESTER, BUYER)),
      Map.entry(Duty.ORDER, Set.of(BUYER)),
      Map.entry(Duty.PROPOSE_AMENDMENT, Set.of(BUYER)),
      Map.entry(Duty.APPROVE, APPROVERS),
      Map.entry(Duty.RECEIVE, Set.of(RECEIVER)),
      Map.entry(Duty.INSPECT, Set.of(QUALITY_INSPECTOR)),
      Map.entry(Duty.DISPOSE, Set.of(QUALITY_INSPECTOR)),
      Map.entry(Duty.COUNTERSIGN, Set.of(QUALITY_INSPECTOR, APPROVER_2)),
      Map.entry(Duty.COUNT, Set.of(RECEIVER)),
      Map.entry(Duty.RECOUNT, Set.of(RECEIVER)),
      Map.entry(Duty.CORRECT, Set.of()),
      Map.entry(Duty.VERIFY, Set.of(QUALITY_INSPECTOR)),
      Map.entry(Duty.ENTER_INVOICE, Set.of(ACCOUNTANT)),
      Map.entry(Duty.RELEASE_EXCEPTION, Set.of(ACCOUNTANT, BUYER)),
      Map.entry(Duty.APPROVE_INVOICE, APPROVERS),
      Map.entry(Duty.PAY, APPROVERS),
      Map.entry(Duty.PROPOSE_PAYMENT, Set.of(ACCOUNTANT)),
      Map.entry(Duty.CREATE_VENDOR, Set.of(BUYER)),
      Map.entry(Duty.CHANGE_BANK_DATA, Set.of(ACCOUNTANT, BUYER)),
      Map.entry(Duty.CONFIRM_BANK_DATA, Set.of(ACCOUNTANT)),
      Map.entry(Duty.BOOK_RECEIPT, Set.of(ACCOUNTANT)),
      Map.entry(Duty.ACCEPT_DELIVERY, Set.of(BUYER))));

  private DutyRoles() {}

  static Set<Role> of(Duty duty) {
    return ROLES.getOrDefault(duty, Set.of());
  }

  /** Where one role allows both duties, the role itself is no conflict: everybody who holds it is stopped on the case. */
  public static List<Conflict> conflicts(Collection<Role> held) {
    return SegregationOfDuties.forbidden().stream()
        .filter(pair -> meet(pair, held))
        .map(pair -> new Conflict(pair.rule(), keys(of(pair.first()), held), keys(of(pair.second()), held)))
        .toList();
  }

  private static boolean meet(Pair pair, Collection<Role> held) {
    return of(pair.first()).stream().filter(held::contains)
        .anyMatch(first -> of(pair.second()).stream().filter(held::contains).anyMatch(second -> first != second));
  }

  private static List<String> keys(Set<Role> roles, Collection<Role> held) {
    return roles.stream().filter(held::contains).map(Role::key).sorted().toList();
  }
}
