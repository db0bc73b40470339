package io.quayside.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.response.DeploymentEvent;
import io.quayside.process.engine.Engine;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both the engine of today and that of a newer line take every model. */
class DeploymentTest {

    @ParameterizedTest
    @MethodSource("io.quayside.process.engine.Engines#all")
    void should_take_every_model(Supplier<Engine> engine) {
        DeploymentEvent deployed = engine.get().deployModels();

        assertThat(deployed.getProcesses()).extracting(each -> each.getResourceName())
                .containsExactlyInAnyOrderElementsOf(names("bpmn"));
        assertThat(deployed.getDecisionRequirements()).extracting(each -> each.getResourceName())
                .containsExactlyInAnyOrderElementsOf(names("dmn"));
        assertThat(deployed.getForm()).extracting(each -> each.getResourceName())
                .containsExactlyInAnyOrderElementsOf(names("form"));
    }

    private static Iterable<String> names(String type) {
        return ModelFile.ofType(type).stream().map(ModelFile::name).toList();
    }
}
