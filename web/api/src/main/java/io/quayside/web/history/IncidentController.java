package io.quayside.web.history;

import static io.quayside.identity.Role.Names.ADMINISTRATOR;
import static io.quayside.identity.Role.Names.AUDITOR;
import static io.quayside.identity.Role.Names.PROCESS_OWNER;

import io.camunda.client.CamundaClient;
import io.quayside.history.Incident;
import io.quayside.history.Incidents;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where instances are stuck, and the way out once the cause is mended. */
@RestController
@RequestMapping("/api/incidents")
class IncidentController {

  private static final int TRIES = 3;
  private static final Sort NEWEST = Sort.by("created_at", "incident_key").descending();
  private static final Map<String, String> SORTABLE =
      Map.of("createdAt", "created_at", "resolvedAt", "resolved_at", "processId", "process_id", "elementId", "element_id",
          "errorType", "error_type", "state", "state");

  private final Incidents incidents;
  private final CamundaClient engine;

  IncidentController(Incidents incidents, CamundaClient engine) {
    this.incidents = incidents;
    this.engine = engine;
  }

  @GetMapping
  @RolesAllowed({PROCESS_OWNER, AUDITOR, ADMINISTRATOR})
  ResponseEntity<List<IncidentResponse>> list(ListQuery query, CurrentUser user) {
    var search = new Incidents.Search(
        user.visible(query.filters("companyCode")), query.longIds(), query.filter("state", Incident.State::valueOf),
        query.filter("processInstanceKey", Long::valueOf), query.q());
    return ListResponse.of(incidents.search(search, query.pageable(NEWEST, SORTABLE)), IncidentResponse::of);
  }

  @GetMapping("/{id}")
  @RolesAllowed({PROCESS_OWNER, AUDITOR, ADMINISTRATOR})
  IncidentResponse get(@PathVariable long id, CurrentUser user) {
    return IncidentResponse.of(find(id, user));
  }

  /** Gives a failed job new tries. */
  @PostMapping("/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RolesAllowed(ADMINISTRATOR)
  void retry(@PathVariable long id, CurrentUser user) {
    var incident = open(id, user);
    if (incident.jobKey() == null) {
      throw new Refusal.Conflict("no-job", "No job failed here; mend the cause and resolve the incident.");
    }
    engine.newUpdateRetriesCommand(incident.jobKey()).retries(TRIES).send().join();
    engine.newResolveIncidentCommand(id).send().join();
  }

  /** Lets the engine evaluate again what failed, as after a variable was corrected. */
  @PostMapping("/{id}/resolve")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RolesAllowed(ADMINISTRATOR)
  void resolve(@PathVariable long id, CurrentUser user) {
    engine.newResolveIncidentCommand(open(id, user).key()).send().join();
  }

  private Incident open(long id, CurrentUser user) {
    var incident = find(id, user);
    if (incident.state() != Incident.State.OPEN) {
      throw new Refusal.Conflict("incident-resolved", "This incident is resolved already.");
    }
    return incident;
  }

  private Incident find(long id, CurrentUser user) {
    return incidents.find(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("incident", id));
  }
}
