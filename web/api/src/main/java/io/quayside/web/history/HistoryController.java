package io.quayside.web.history;

import static io.quayside.identity.Role.Names.ADMINISTRATOR;
import static io.quayside.identity.Role.Names.AUDITOR;
import static io.quayside.identity.Role.Names.PROCESS_OWNER;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.exporter.ChainVerifier;
import io.quayside.history.HistoryLog;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The log as evidence: whether it is whole, and its records to check elsewhere with the verifier. */
@RestController
@RequestMapping("/api")
class HistoryController {

  record Verification(List<ChainVerifier.Result> partitions) {}

  /** @param names of the people in it, by their logins */
  record EvidencePage(@JsonUnwrapped CaseEvidence.Evidence evidence, Map<String, String> names) {}

  /** A line that is no record of the chain; the verifier passes over it. */
  record Beside(String evidence, Object is) {}

  private final HistoryLog log;
  private final VisibleInstances visible;
  private final CaseEvidence evidence;
  private final UserDirectory directory;
  private final JsonMapper json;

  HistoryController(HistoryLog log, VisibleInstances visible, CaseEvidence evidence, UserDirectory directory, JsonMapper json) {
    this.log = log;
    this.visible = visible;
    this.evidence = evidence;
    this.directory = directory;
    this.json = json;
  }

  @GetMapping("/history-verification")
  @RolesAllowed({AUDITOR, PROCESS_OWNER, ADMINISTRATOR})
  Verification verify() {
    return new Verification(log.verify());
  }

  /** A whole chain. It runs through the cases of all companies, so only somebody who sees all of them may have it. */
  @GetMapping(path = "/history-partitions/{partition}/records", produces = MediaType.APPLICATION_NDJSON_VALUE)
  @RolesAllowed({AUDITOR, ADMINISTRATOR})
  ResponseEntity<StreamingResponseBody> partition(@PathVariable int partition, CurrentUser user) {
    if (!user.companies().containsAll(log.companies())) {
      throw new Refusal.Forbidden("all-companies-needed", "The log holds the cases of companies that you do not see; export single cases instead.");
    }
    return download("history-partition-" + partition, lines -> log.readPartition(partition, link -> lines.accept(link.toLine())));
  }

  /** A case and all that it called, then what people decided, said and attached. */
  @GetMapping(path = "/process-instances/{id}/records", produces = MediaType.APPLICATION_NDJSON_VALUE)
  @RolesAllowed({AUDITOR, PROCESS_OWNER, ADMINISTRATOR})
  ResponseEntity<StreamingResponseBody> instance(@PathVariable long id, CurrentUser user) {
    var instance = visible.find(id, user);
    return download("history-instance-" + instance.rootKey(), lines -> {
      log.readInstance(instance, link -> lines.accept(link.toLine()));
      beside(evidence.of(instance), lines);
    });
  }

  /** For the page of a case: what its export carries beside the records. */
  @GetMapping("/process-instances/{id}/evidence")
  @RolesAllowed({AUDITOR, PROCESS_OWNER, ADMINISTRATOR})
  EvidencePage evidence(@PathVariable long id, CurrentUser user) {
    var found = evidence.of(visible.find(id, user));
    return new EvidencePage(found, found.people().collect(Collectors.toMap(login -> login, directory::nameOf)));
  }

  private void beside(CaseEvidence.Evidence found, Consumer<String> lines) {
    found.decisions().forEach(decision -> lines.accept(json.writeValueAsString(new Beside("decision", decision))));
    found.comments().forEach(comment -> lines.accept(json.writeValueAsString(new Beside("comment", comment))));
    found.attachments().forEach(attachment -> lines.accept(json.writeValueAsString(new Beside("attachment", attachment))));
  }

  private static ResponseEntity<StreamingResponseBody> download(String name, Consumer<Consumer<String>> source) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".ndjson\"")
        .body(stream -> {
          var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
          source.accept(line -> write(writer, line));
          writer.flush();
        });
  }

  private static void write(BufferedWriter writer, String line) {
    try {
      writer.write(line);
      writer.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
