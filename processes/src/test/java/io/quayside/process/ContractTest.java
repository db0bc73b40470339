package io.quayside.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Workers and diagrams are written apart; these tests keep them saying the same. */
class ContractTest {

    static Stream<Contract> contracts() {
        return Contract.all().stream();
    }

    @Test
    void should_have_a_contract_class_for_each_process() {
        assertThat(ModelFile.ofType("bpmn")).extracting(ModelFile::id)
                .containsExactlyInAnyOrderElementsOf(contracts().map(Contract::processId).toList());
    }

    @Test
    void should_list_every_family_of_models() {
        assertThat(ModelFile.all()).extracting(file -> file.name().split("/")[0]).containsOnlyElementsOf(Models.FAMILIES);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void should_name_exactly_what_the_diagram_uses(Contract contract) {
        var model = model(contract.processId());

        assertThat(attributes(model, "taskDefinition", "type")).isEqualTo(contract.startingWith("JOB_"));
        assertThat(attributes(model, "message", "name")).isEqualTo(contract.startingWith("MESSAGE_"));
        assertThat(attributes(model, "error", "errorCode")).isEqualTo(contract.startingWith("ERROR_"));
        assertThat(attributes(model, "calledDecision", "decisionId")).isEqualTo(contract.startingWith("DECISION_"));
        assertThat(attributes(model, "formDefinition", "formId")).isEqualTo(contract.endingWith("_FORM"));
        assertThat(attributes(model, "userTask", "id")).isEqualTo(contract.endingWith("_TASK"));
        assertThat(attributes(model, "*", "id")).containsAll(contract.elementIds());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void should_name_the_file_as_the_process(Contract contract) {
        assertThat(attributes(model(contract.processId()), "process", "id")).containsExactly(contract.processId());
    }

    private static Document model(String processId) {
        var file = ModelFile.ofType("bpmn").stream().filter(each -> each.id().equals(processId)).findFirst().orElseThrow();
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> attributes(Document model, String element, String attribute) {
        var found = model.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .filter(value -> !value.isEmpty()).collect(toSet());
    }
}
