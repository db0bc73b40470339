package io.quayside.purchasing.demo;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.demo.DemoPerson;
import java.util.List;
import java.util.Set;

/** The demo people as they ask, decide and buy. */
final class DemoPeople {

    static final CurrentUser BEA = user(DemoPerson.BEA);

    private static final CurrentUser RITA = user(DemoPerson.RITA);
    private static final CurrentUser ROB = user(DemoPerson.ROB);
    /** By level; where a level asks for two people, the next of the list is the second. */
    private static final List<List<CurrentUser>> APPROVERS = List.of(
            List.of(user(DemoPerson.ANNA), user(DemoPerson.ARON), user(DemoPerson.ULA)), List.of(user(DemoPerson.ABEL)), List.of(user(DemoPerson.ALMA)));

    private DemoPeople() {
    }

    static List<CurrentUser> requesters(String company) {
        return company.equals("QUS") ? List.of(ROB, user(DemoPerson.ULA), BEA) : List.of(RITA, ROB, RITA, BEA);
    }

    static List<CurrentUser> approvers(int level) {
        return APPROVERS.get(level - 1);
    }

    private static CurrentUser user(DemoPerson person) {
        return new CurrentUser(person.username(), person.firstName() + " " + person.lastName(), person.email(),
                Set.copyOf(person.roles()), Set.copyOf(person.companies()));
    }
}
