package io.quayside.purchasing.demo;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.demo.DemoPerson;
import java.util.List;

/** The demo people as they ask, decide and buy. */
final class DemoPeople {

    static final CurrentUser BEA = DemoPerson.BEA.asUser();

    private static final CurrentUser RITA = DemoPerson.RITA.asUser();
    private static final CurrentUser ROB = DemoPerson.ROB.asUser();
    /** By level; where a level asks for two people, the next of the list is the second. */
    private static final List<List<CurrentUser>> APPROVERS = List.of(
            List.of(DemoPerson.ANNA.asUser(), DemoPerson.ARON.asUser(), DemoPerson.ULA.asUser()), List.of(DemoPerson.ABEL.asUser()), List.of(DemoPerson.ALMA.asUser()));

    private DemoPeople() {
    }

    static List<CurrentUser> requesters(String company) {
        return company.equals("QUS") ? List.of(ROB, DemoPerson.ULA.asUser(), BEA) : List.of(RITA, ROB, RITA, BEA);
    }

    static List<CurrentUser> approvers(int level) {
        return APPROVERS.get(level - 1);
    }
}
