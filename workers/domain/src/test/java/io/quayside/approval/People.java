package io.quayside.approval;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the tests, instead of an identity provider. */
public final class People implements UserDirectory {

  public static final String QNL = "QNL";
  public static final String QUS = "QUS";

  private final List<DirectoryUser> all =
      List.of(
          person("rita", "Rita Requester", Set.of(Role.REQUESTER), QNL),
          new DirectoryUser("anna", "Anna Approver", "anna@quayside.example", true, Set.of(Role.APPROVER_1), Set.of(QNL, QUS), "petra"),
          person("aron", "Aron Approver", Set.of(Role.APPROVER_1), QNL),
          person("abel", "Abel Approver", Set.of(Role.APPROVER_2), QNL, QUS),
          person("alma", "Alma Approver", Set.of(Role.APPROVER_3), QNL, QUS),
          person("dora", "Dora Double", Set.of(Role.APPROVER_1, Role.APPROVER_2), QNL),
          person("rex", "Rex Requester", Set.of(Role.REQUESTER, Role.APPROVER_1), QNL),
          person("bea", "Bea Buyer", Set.of(Role.BUYER), QNL, QUS),
          person("otto", "Otto Auditor", Set.of(Role.AUDITOR), QNL, QUS),
          person("adam", "Adam Administrator", Set.of(Role.ADMINISTRATOR), QNL, QUS),
          person("petra", "Petra Owner", Set.of(Role.PROCESS_OWNER), QNL),
          person("quinn", "Quinn Inspector", Set.of(Role.QUALITY_INSPECTOR), QNL),
          person("quentin", "Quentin Inspector", Set.of(Role.QUALITY_INSPECTOR), QNL),
          person("rico", "Rico Receiver", Set.of(Role.RECEIVER, Role.QUALITY_INSPECTOR), QNL),
          person("ula", "Ula Approver", Set.of(Role.REQUESTER, Role.APPROVER_1), QUS));

  @Override
  public List<DirectoryUser> all() {
    return all;
  }

  @Override
  public Optional<DirectoryUser> find(String username) {
    return all.stream().filter(user -> user.username().equals(username)).findFirst();
  }

  public CurrentUser user(String username) {
    DirectoryUser user = find(username).orElseThrow();
    return new CurrentUser(user.username(), user.name(), user.email(), user.roles(), user.companies());
  }

  private static DirectoryUser person(String username, String name, Set<Role> roles, String... companies) {
    return new DirectoryUser(username, name, username + "@quayside.example", true, roles, Set.of(companies));
  }
}
