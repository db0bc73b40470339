package io.quayside.planning.proposal;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing how much, or not buying at all; both with a reason. */
@Service
@Transactional
public class DecidingProposals {

    private final ProposalRows rows;
    private final ProposalStore store;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Clock clock;

    DecidingProposals(ProposalRows rows, ProposalStore store, Products products, UnitsOfMeasure units, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.products = products;
        this.units = units;
        this.clock = clock;
    }

    /** @param value in the base unit of the product */
    public ReorderProposal change(long id, BigDecimal value, String reason, CurrentUser user) {
        requireReason(reason);
        ReorderProposal proposal = locked(id, user);
        String unit = products.get(proposal.productId()).baseUnit();
        Quantity quantity = Quantity.of(value, unit);
        if (!quantity.isPositive() || !units.get(unit).counts(quantity)) {
            throw new Refusal.Invalid("quantity", "must be above zero and countable in %s".formatted(unit));
        }
        proposal.change(quantity, reason.trim(), user.username());
        return rows.saveAndFlush(proposal);
    }

    /** It is not proposed again until there is less, or the rule is changed, or there was enough in between. */
    public ReorderProposal reject(long id, String reason, CurrentUser user) {
        requireReason(reason);
        ReorderProposal proposal = locked(id, user);
        proposal.reject(reason.trim(), user.username(), clock.instant());
        rows.saveAndFlush(proposal);
        store.reject(proposal);
        return proposal;
    }

    private ReorderProposal locked(long id, CurrentUser user) {
        return rows.findByIdInAndCompanyCodeInOrderById(List.of(id), user.companies()).stream().findAny().orElseThrow(() -> new Refusal.NotFound("reorder proposal", id));
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal.Invalid("reason", "is needed");
        }
    }
}
