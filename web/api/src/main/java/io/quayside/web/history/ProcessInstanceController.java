package io.quayside.web.history;

import io.quayside.history.ElementState;
import io.quayside.history.InstanceDetails;
import io.quayside.history.InstanceSteps;
import io.quayside.history.ProcessInstance;
import io.quayside.history.ProcessInstances;
import io.quayside.history.VariableValue;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened in each case. */
@RestController
@RequestMapping("/api/process-instances")
class ProcessInstanceController {

  private static final Sort NEWEST = Sort.by("started_at", "process_instance_key").descending();
  private static final Map<String, String> SORTABLE =
      Map.of(
          "startedAt", "started_at",
          "endedAt", "ended_at",
          "businessKey", "business_key",
          "companyCode", "company_code",
          "processId", "process_id",
          "title", "title",
          "requester", "requester",
          "amount", "amount",
          "state", "state",
          "incidentCount", "incident_count");

  private final ProcessInstances instances;
  private final VisibleInstances visible;
  private final InstanceDetails details;
  private final InstanceSteps steps;
  private final UserDirectory directory;

  ProcessInstanceController(
      ProcessInstances instances, VisibleInstances visible, InstanceDetails details, InstanceSteps steps, UserDirectory directory) {
    this.instances = instances;
    this.visible = visible;
    this.details = details;
    this.steps = steps;
    this.directory = directory;
  }

  @GetMapping
  @AnyRole
  ResponseEntity<List<ProcessInstanceResponse>> list(ListQuery query, CurrentUser user) {
    return ListResponse.of(instances.search(visible.search(query, user), query.pageable(NEWEST, SORTABLE)), this::response);
  }

  @GetMapping("/{id}")
  @AnyRole
  ProcessInstanceResponse get(@PathVariable long id, CurrentUser user) {
    return response(visible.find(id, user));
  }

  /** In the order of the log, with those of called instances. */
  @GetMapping("/{id}/steps")
  @AnyRole
  List<StepResponse> steps(@PathVariable long id, CurrentUser user) {
    return steps.of(visible.find(id, user)).stream().map(step -> StepResponse.of(step, directory::nameOf)).toList();
  }

  @GetMapping("/{id}/elements")
  @AnyRole
  List<ElementState> elements(@PathVariable long id, CurrentUser user) {
    return details.elements(visible.find(id, user));
  }

  @GetMapping("/{id}/variables")
  @AnyRole
  List<VariableValue> variables(@PathVariable long id, CurrentUser user) {
    return details.variables(visible.find(id, user).key());
  }

  private ProcessInstanceResponse response(ProcessInstance instance) {
    var requester = instance.requester();
    return ProcessInstanceResponse.of(instance, requester == null ? null : directory.nameOf(requester));
  }
}
