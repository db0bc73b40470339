package io.quayside.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person may do. The names are at once realm roles of Keycloak and candidate groups of the BPMN user tasks. */
public enum Role {
  REQUESTER(Names.REQUESTER, "requesters"),
  BUYER(Names.BUYER, "buyers"),
  APPROVER_1(Names.APPROVER_1, "approvers of level 1"),
  APPROVER_2(Names.APPROVER_2, "approvers of level 2"),
  APPROVER_3(Names.APPROVER_3, "approvers of level 3"),
  RECEIVER(Names.RECEIVER, "receivers"),
  QUALITY_INSPECTOR(Names.QUALITY_INSPECTOR, "quality inspectors"),
  ACCOUNTANT(Names.ACCOUNTANT, "accountants"),
  CREDIT_CONTROLLER(Names.CREDIT_CONTROLLER, "credit controllers"),
  PROCESS_OWNER(Names.PROCESS_OWNER, "process owners"),
  AUDITOR(Names.AUDITOR, "auditors"),
  ADMINISTRATOR(Names.ADMINISTRATOR, "administrators");

  private final String key;
  private final String people;

  Role(String key, String people) {
    this.key = key;
    this.people = people;
  }

  public String key() {
    return key;
  }

  /** The role of an approval level: 1, 2 or 3. */
  public static Role approver(int level) {
    return of("approver-" + level)
        .orElseThrow(() -> new IllegalArgumentException("No approver role for level " + level));
  }

  public static Optional<Role> of(String key) {
    return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
  }

  /** Those of these candidate groups, as they are called in a sentence: "approvers of level 1 or buyers". */
  public static String people(Collection<String> groups) {
    return groups.stream().sorted().map(group -> of(group).map(role -> role.people).orElse(group)).collect(Collectors.joining(" or "));
  }

  @Override
  public String toString() {
    return key;
  }

  /** Constants for annotations, which take no enum method. */
  public static final class Names {
    public static final String REQUESTER = "requester";
    public static final String BUYER = "buyer";
    public static final String APPROVER_1 = "approver-1";
    public static final String APPROVER_2 = "approver-2";
    public static final String APPROVER_3 = "approver-3";
    public static final String RECEIVER = "receiver";
    public static final String QUALITY_INSPECTOR = "quality-inspector";
    public static final String ACCOUNTANT = "accountant";
    public static final String CREDIT_CONTROLLER = "credit-controller";
    public static final String PROCESS_OWNER = "process-owner";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private Names() {}
  }
}
