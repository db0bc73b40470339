package io.quayside.process.engine;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.ModelFile;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which elements and flows of a diagram the tests of its process have passed through. */
public final class Coverage {

    private static final Pattern DRAWN = Pattern.compile("bpmnElement=\"(\\w+_\\w+)\"");
    private static final Pattern FROM_EVENT_GATEWAY = Pattern.compile(
            "<bpmn:eventBasedGateway .*?</bpmn:eventBasedGateway>", Pattern.DOTALL);
    private static final Pattern OUTGOING = Pattern.compile("<bpmn:outgoing>(\\w+)</bpmn:outgoing>");

    private final String processId;
    private final Set<String> missing;

    public Coverage(String processId) {
        this.processId = processId;
        missing = everything(processId);
    }

    public void add(Case played) {
        played.history().passed(processId).forEach(missing::remove);
    }

    public void assertComplete() {
        assertThat(missing).as("elements and flows of %s that no test passed through", processId).isEmpty();
    }

    private static Set<String> everything(String processId) {
        var file = ModelFile.ofType("bpmn").stream().filter(each -> each.id().equals(processId)).findFirst().orElseThrow();
        var model = new String(file.content());
        var all = DRAWN.matcher(model).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
        all.removeAll(unrecorded(model));
        return all;
    }

    /** The engine writes no record of a flow that leaves an event-based gateway; the event behind it tells enough. */
    private static Set<String> unrecorded(String model) {
        return FROM_EVENT_GATEWAY.matcher(model).results().map(MatchResult::group)
                .flatMap(gateway -> OUTGOING.matcher(gateway).results()).map(match -> match.group(1)).collect(toSet());
    }
}
