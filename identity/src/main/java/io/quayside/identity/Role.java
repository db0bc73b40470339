package io.quayside.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do. The names are at once realm roles of Keycloak and candidate groups of the BPMN user tasks. */
public enum Role {
  REQUESTER(Names.REQUESTER),
  BUYER(Names.BUYER),
  APPROVER_1(Names.APPROVER_1),
  APPROVER_2(Names.APPROVER_2),
  APPROVER_3(Names.APPROVER_3),
  RECEIVER(Names.RECEIVER),
  QUALITY_INSPECTOR(Names.QUALITY_INSPECTOR),
  ACCOUNTANT(Names.ACCOUNTANT),
  CREDIT_CONTROLLER(Names.CREDIT_CONTROLLER),
  PROCESS_OWNER(Names.PROCESS_OWNER),
  AUDITOR(Names.AUDITOR),
  ADMINISTRATOR(Names.ADMINISTRATOR);

  private final String key;

  Role(String key) {
    this.key = key;
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
