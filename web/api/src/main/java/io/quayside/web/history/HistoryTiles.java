package io.quayside.web.history;

import static io.quayside.identity.Role.*;

import io.quayside.history.Incident;
import io.quayside.history.Incidents;
import io.quayside.identity.CurrentUser;
import io.quayside.web.home.HomeTiles;
import io.quayside.web.home.Tile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class HistoryTiles implements HomeTiles {
  private final Incidents incidents;

  HistoryTiles(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<Tile> of(CurrentUser user, Collection<String> companies) {
    if (!user.hasAnyRole(PROCESS_OWNER, AUDITOR, ADMINISTRATOR)) {
      return List.of();
    }
    var open = new Incidents.Search(companies, List.of(), Optional.of(Incident.State.OPEN), Optional.empty(), Optional.empty());
    return List.of(Tile.count(
        "incidents", incidents.search(open, PageRequest.of(0, 1)).getTotalElements(), Tile.list("incidents", Map.of("state", "OPEN"))));
  }
}
