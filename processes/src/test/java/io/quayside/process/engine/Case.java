package io.quayside.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One case on the real engine, played step by step: the test does what workers, people and messages would do. */
public final class Case {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final CamundaClient client = Engine.real().client();
    private final String processId;
    private final String key = UUID.randomUUID().toString();
    private final History history = new History(key);
    /** The history comes a moment later than the answer to a command, so it may still show these as open. */
    private final Set<Long> done = new HashSet<>();

    public Case(String processId) {
        this.processId = processId;
    }

    /** Business key, and correlation key of the case's messages. */
    public String key() {
        return key;
    }

    public Map<String, Object> variables(Map<String, Object> more) {
        var all = new HashMap<String, Object>(more);
        all.putAll(Map.of("businessKey", key, "companyCode", "QNL", "title", "Bearings for line 2", "requester", "rita",
                "amountMinor", 1_200_000, "currency", "EUR"));
        return all;
    }

    public Case start(Map<String, Object> more) {
        client.newCreateInstanceCommand().bpmnProcessId(processId).latestVersion().variables(variables(more)).send().join();
        return this;
    }

    public Case publish(String message, Map<String, Object> variables) {
        return publish(message, key, variables);
    }

    public Case publish(String message, String correlationKey, Map<String, Object> variables) {
        client.newPublishMessageCommand().messageName(message).correlationKey(correlationKey).timeToLive(PATIENCE)
                .variables(variables).send().join();
        return this;
    }

    /** Completes the next job of the type in this case. */
    public Case job(String type, Map<String, Object> result) {
        client.newCompleteCommand(take(type)).variables(result).send().join();
        return this;
    }

    /** Completes it, and gives the variables that its worker would see. */
    public Map<String, Object> jobSeen(String type) {
        return jobSeen(type, Map.of());
    }

    public Map<String, Object> jobSeen(String type, Map<String, Object> result) {
        var job = take(type);
        client.newCompleteCommand(job).variables(result).send().join();
        return job.getVariablesAsMap();
    }

    public Case job(String type) {
        return job(type, Map.of());
    }

    public Case error(String type, String code) {
        return error(type, code, Map.of());
    }

    public Case error(String type, String code, Map<String, Object> variables) {
        client.newThrowErrorCommand(take(type)).errorCode(code).variables(variables).send().join();
        return this;
    }

    public Case fail(String type, String message) {
        client.newFailCommand(take(type)).retries(0).errorMessage(message).send().join();
        return this;
    }

    public Case awaitTask(String elementId) {
        task(elementId);
        return this;
    }

    /** So many are open beside each other. */
    public Case awaitTasks(String elementId, int count) {
        await(count + " tasks " + elementId).atMost(PATIENCE).until(() -> history.openTasks(elementId).size() == count);
        return this;
    }

    public Case task(String elementId, Map<String, Object> answer) {
        var task = task(elementId);
        client.newCompleteUserTaskCommand(task).variables(answer).send().join();
        done.add(task);
        return this;
    }

    public Case awaitActive(String elementId) {
        await(elementId).atMost(PATIENCE).until(() -> history.passed(processId).contains(elementId));
        return this;
    }

    /** The case is over, with this end event. */
    public void endsWith(String endEvent) {
        await("the case to end").atMost(PATIENCE).untilAsserted(() ->
                assertThat(history.state(processId)).as("state, incidents %s", history.incidents()).contains("COMPLETED"));
        assertThat(history.passed(processId)).contains(endEvent);
    }

    public void hasIncident(String text) {
        await("an incident").atMost(PATIENCE).untilAsserted(() -> assertThat(history.incidents()).anyMatch(each -> each.contains(text)));
    }

    public History history() {
        return history;
    }

    /** Ends what the test has left open, so that the next test finds none of its jobs. */
    public void close() {
        for (long instance : history.rootInstances()) {
            client.newCancelInstanceCommand(instance).send().join();
        }
    }

    private long task(String elementId) {
        return await("task " + elementId).atMost(PATIENCE).until(() -> open(elementId), Optional::isPresent).orElseThrow();
    }

    private Optional<Long> open(String elementId) {
        return history.openTasks(elementId).stream().filter(task -> !done.contains(task)).findFirst();
    }

    private ActivatedJob take(String type) {
        return await("job " + type).atMost(PATIENCE).until(() -> next(type), Optional::isPresent).orElseThrow();
    }

    private Optional<ActivatedJob> next(String type) {
        List<ActivatedJob> jobs = client.newActivateJobsCommand().jobType(type).maxJobsToActivate(20)
                .timeout(Duration.ofMinutes(5)).requestTimeout(Duration.ofSeconds(2)).send().join().getJobs();
        return jobs.stream().filter(job -> key.equals(job.getVariablesAsMap().get("businessKey"))).findFirst();
    }
}
