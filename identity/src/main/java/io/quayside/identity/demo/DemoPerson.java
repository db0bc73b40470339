package io.quayside.identity.demo;

import static io.quayside.identity.Role.*;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the demo companies: QNL in Rotterdam and QUS in Houston. */
public enum DemoPerson {
  RITA("Rita", "de Vries", "QNL", REQUESTER),
  ROB("Rob", "Hendriks", "QNL QUS", REQUESTER),
  BEA("Bea", "Mulder", "QNL QUS", BUYER, REQUESTER),
  ANNA("Anna", "Visser", "QNL QUS", APPROVER_1),
  ARON("Aron", "Bakker", "QNL", APPROVER_1),
  ABEL("Abel", "Jansen", "QNL QUS", APPROVER_2),
  ALMA("Alma", "van Dijk", "QNL QUS", APPROVER_3),
  WARD("Ward", "Smit", "QNL", RECEIVER),
  WIM("Wim", "Postma", "QNL", RECEIVER),
  QUINN("Quinn", "Peters", "QNL", QUALITY_INSPECTOR),
  ACCO("Acco", "de Groot", "QNL QUS", ACCOUNTANT),
  AXEL("Axel", "Meijer", "QNL QUS", ACCOUNTANT),
  CORA("Cora", "Willems", "QNL", CREDIT_CONTROLLER),
  CARL("Carl", "Bennett", "QUS", CREDIT_CONTROLLER),
  PETRA("Petra", "Vermeer", "QNL QUS", PROCESS_OWNER),
  OTTO("Otto", "Kuiper", "QNL QUS", AUDITOR),
  ADAM("Adam", "Brouwer", "QNL QUS", ADMINISTRATOR),
  ULA("Ula", "Walker", "QUS", REQUESTER, APPROVER_1);

  private final String firstName;
  private final String lastName;
  private final List<String> companies;
  private final List<Role> roles;

  DemoPerson(String firstName, String lastName, String companies, Role... roles) {
    this.firstName = firstName;
    this.lastName = lastName;
    this.companies = List.of(companies.split(" "));
    this.roles = List.of(roles);
  }

  public String username() {
    return name().toLowerCase();
  }

  public String password() {
    return "demo-" + username();
  }

  public String firstName() {
    return firstName;
  }

  public String lastName() {
    return lastName;
  }

  public String email() {
    return "%s.%s@quayside.example".formatted(firstName, lastName.replace(" ", "")).toLowerCase();
  }

  public List<String> companies() {
    return companies;
  }

  public List<Role> roles() {
    return roles;
  }

  /** As who is logged in, for what the demo lets people do. */
  public CurrentUser asUser() {
    return new CurrentUser(username(), firstName + " " + lastName, email(), Set.copyOf(roles), Set.copyOf(companies));
  }

  /** Who hears of what this person leaves undone: approvers of the first level have one. */
  public Optional<DemoPerson> manager() {
    return roles.contains(APPROVER_1) ? Optional.of(ABEL) : Optional.empty();
  }
}
