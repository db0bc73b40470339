package io.quayside.web.history;

import io.quayside.history.DeployedResource;
import io.quayside.history.DeployedResources;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every version of every process that was ever deployed. */
@RestController
@RequestMapping("/api/process-definitions")
class ProcessDefinitionController {

  record Response(long id, String processId, String name, int version, String resourceName, String checksum, Instant deployedAt) {

    static Response of(DeployedResource process) {
      return new Response(process.key(), process.resourceId(), process.name(), process.version(), process.resourceName(),
          process.checksum(), process.deployedAt());
    }
  }

  private final DeployedResources resources;

  ProcessDefinitionController(DeployedResources resources) {
    this.resources = resources;
  }

  /** @param latest only the newest version of each */
  @GetMapping
  @AnyRole
  ResponseEntity<List<Response>> list(@RequestParam(defaultValue = "false") boolean latest) {
    var processes = latest ? resources.latest(DeployedResource.Kind.PROCESS) : resources.list(DeployedResource.Kind.PROCESS);
    return ListResponse.all(processes.stream().map(Response::of).toList());
  }

  @GetMapping("/{id}")
  @AnyRole
  Response get(@PathVariable long id) {
    return Response.of(process(id));
  }

  @GetMapping(path = "/{id}/xml", produces = MediaType.APPLICATION_XML_VALUE)
  @AnyRole
  String xml(@PathVariable long id) {
    return resources.content(process(id).key()).orElseThrow();
  }

  private DeployedResource process(long id) {
    return resources.find(id)
        .filter(resource -> resource.kind() == DeployedResource.Kind.PROCESS)
        .orElseThrow(() -> new Refusal.NotFound("process definition", id));
  }
}
