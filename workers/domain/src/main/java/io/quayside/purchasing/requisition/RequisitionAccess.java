package io.quayside.purchasing.requisition;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.PurchasingRoles;
import io.quayside.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who sees and who changes which requisition. */
@Component
public class RequisitionAccess {

    private final Requisitions requisitions;

    RequisitionAccess(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    public Optional<Requisition> find(long id, CurrentUser user) {
        return requisitions.findByIdAndCompanyCodeIn(id, user.companies())
                .filter(requisition -> !PurchasingRoles.seesOnlyOwn(user) || isOwn(requisition, user));
    }

    public Requisition visible(long id, CurrentUser user) {
        return find(id, user).orElseThrow(() -> new Refusal.NotFound("requisition", id));
    }

    public Requisition own(long id, CurrentUser user) {
        Requisition requisition = visible(id, user);
        if (!isOwn(requisition, user)) {
            throw new Refusal.Forbidden("not-the-requester", "Only %s may change %s.".formatted(requisition.requester().name(), requisition.number()));
        }
        return requisition;
    }

    /** A buyer may stop what somebody else asked for, and has to say why. */
    public Requisition cancellable(long id, CurrentUser user) {
        Requisition requisition = visible(id, user);
        return user.hasRole(Role.BUYER) ? requisition : own(id, user);
    }

    private static boolean isOwn(Requisition requisition, CurrentUser user) {
        return requisition.requester().username().equals(user.username());
    }
}
