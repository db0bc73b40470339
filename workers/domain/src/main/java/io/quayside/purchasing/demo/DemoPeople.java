package io.quayside.purchasing.demo;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import java.util.List;
import java.util.Set;

/** The people of the demo realm as far as they ask, decide and buy. */
final class DemoPeople {

    private static final Set<String> BOTH = Set.of("QNL", "QUS");

    static final CurrentUser RITA = person("rita", "Rita Roos", Set.of("QNL"), Role.REQUESTER);
    static final CurrentUser ROB = person("rob", "Rob Rivera", BOTH, Role.REQUESTER);
    static final CurrentUser ULA = person("ula", "Ula Unger", Set.of("QUS"), Role.REQUESTER, Role.APPROVER_1);
    static final CurrentUser BEA = person("bea", "Bea Bakker", BOTH, Role.BUYER, Role.REQUESTER);

    private static final List<CurrentUser> APPROVERS = List.of(
            person("anna", "Anna", BOTH, Role.APPROVER_1), person("abel", "Abel", BOTH, Role.APPROVER_2), person("alma", "Alma", BOTH, Role.APPROVER_3));

    private DemoPeople() {
    }

    static List<CurrentUser> requesters(String company) {
        return company.equals("QUS") ? List.of(ROB, ULA, BEA) : List.of(RITA, ROB, RITA, BEA);
    }

    static CurrentUser approver(int level) {
        return APPROVERS.get(level - 1);
    }

    private static CurrentUser person(String username, String name, Set<String> companies, Role... roles) {
        return new CurrentUser(username, name, username + "@quayside.example", Set.of(roles), companies);
    }
}
