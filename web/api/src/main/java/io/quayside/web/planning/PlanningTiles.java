package io.quayside.web.planning;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.planning.proposal.ReorderProposals;
import io.quayside.planning.rule.ReorderRules;
import io.quayside.web.home.HomeTiles;
import io.quayside.web.home.Tile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a buyer has to decide, and of what there is too little. */
@Component
@Order(4)
class PlanningTiles implements HomeTiles {

    private final ReorderProposals proposals;
    private final ReorderRules rules;

    PlanningTiles(ReorderProposals proposals, ReorderRules rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    @Override
    public List<Tile> of(CurrentUser user, Collection<String> companies) {
        if (!user.hasRole(Role.BUYER)) {
            return List.of();
        }
        return List.of(Tile.count("reorderProposals", proposals.countOpen(companies), Tile.list("reorder-proposals", Map.of("status", "OPEN"))),
                Tile.count("belowMinimum", rules.countBelow(companies), Tile.list("reorder-rules", Map.of("below", true, "active", true))));
    }
}
