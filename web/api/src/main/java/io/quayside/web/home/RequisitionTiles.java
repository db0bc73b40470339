package io.quayside.web.home;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.purchasing.requisition.Requisitions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the requisitions of the user stand. */
@Component
@Order(2)
class RequisitionTiles implements HomeTiles {
  private final Requisitions requisitions;

  RequisitionTiles(Requisitions requisitions) {
    this.requisitions = requisitions;
  }

  @Override
  public List<Tile> of(CurrentUser user, Collection<String> companies) {
    if (!user.hasRole(Role.REQUESTER)) {
      return List.of();
    }
    return List.of(
        mine("drafts", RequisitionStatus.DRAFT, user, companies),
        mine("changesRequested", RequisitionStatus.CHANGES_REQUESTED, user, companies),
        mine("inApproval", RequisitionStatus.IN_APPROVAL, user, companies));
  }

  private Tile mine(String key, RequisitionStatus status, CurrentUser user, Collection<String> companies) {
    var count = requisitions.count((row, query, where) -> where.and(
        where.equal(row.get("requester"), user.username()),
        where.equal(row.get("status"), status),
        row.get("companyCode").in(companies)));
    return Tile.count(key, count, Tile.list("requisitions", Map.of("requester", user.username(), "status", status.name())));
  }
}
