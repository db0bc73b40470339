package io.quayside.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.lint.ModelLint;
import io.quayside.process.lint.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelLintTest {

    private static final Set<String> ROLES = Set.of(
            "requester", "buyer", "approver-1", "approver-2", "approver-3", "receiver", "quality-inspector", "accountant",
            "credit-controller", "process-owner", "auditor", "administrator");

    private final ModelLint lint = new ModelLint(new Vocabulary(
            Contract.jobTypesOfAll(), ROLES, ids("form"), ids("dmn"), ids("bpmn")));

    static Stream<ModelFile> diagrams() {
        return ModelFile.ofType("bpmn").stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void should_find_nothing_to_correct(ModelFile diagram) {
        assertThat(lint.check(diagram.content())).isEmpty();
    }

    @Test
    void should_name_forms_and_decisions_as_their_files() {
        assertThat(ModelFile.ofType("form")).allSatisfy(form ->
                assertThat(text(form)).contains("\n  \"id\": \"%s\"".formatted(form.id())));
        assertThat(ModelFile.ofType("dmn")).allSatisfy(table ->
                assertThat(text(table)).contains("<decision id=\"%s\"".formatted(table.id())));
    }

    @Test
    void should_draw_every_decision_input_and_requirement() {
        assertThat(ModelFile.ofType("dmn")).isNotEmpty().allSatisfy(table ->
                assertThat(found("dmnElementRef=\"([^\"]+)\"", table)).containsExactlyInAnyOrderElementsOf(
                        found("<(?:decision|inputData|informationRequirement) id=\"([^\"]+)\"", table)));
    }

    /** Each rule is shown to fail: one spot of a clean diagram is spoilt, and the finding names it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="purchase-approval"                                   | id="purchaseApproval"             | kebab-case
            "EndEvent_OrdersCreated"                                 | "Event_0x1"                       | EndEvent_PascalCase
            "Flow_Correction_Resubmit"                               | "Flow_1a2b3c"                     | Flow_From_To
            name="Orders created"                                    | name=""                           | EndEvent_OrdersCreated: has no name
            <bpmn:documentation>The requisition is ordered.</bpmn:documentation> | ''                    | EndEvent_OrdersCreated: has no documentation
            default="Flow_Correction_Resubmit"                       | ''                                | Gateway_Correction: has no default flow
            name="Changes requested"                                 | ''                                | leaves a gateway and has no name
            type="purchasing.create-orders"                          | type="purchasing.make-orders"     | no worker takes the job type 'purchasing.make-orders'
            retries="3"                                              | ''                                | does not say how often it is tried
            key="retryBackoff"                                       | key="pause"                       | has no header retryBackoff
            <zeebe:userTask />                                       | ''                                | is a job, not a task of the engine
            candidateGroups="buyer"                                  | candidateGroups="buyers"          | names an unknown candidate group
            candidateGroups="buyer"                                  | candidateUsers="bea"              | has neither assignee nor candidate group
            formId="choose-vendor"                                   | formId="choose-vendors"           | has no form
            dueDate="=taskDueAt"                                     | ''                                | UserTask_ChooseVendor: has no due date
            processId="approval-chain"                               | processId="approvals"             | calls 'approvals', which does not exist
            decisionId="select-vendors"                              | decisionId="select-vendor"        | calls 'select-vendor', which does not exist
            errorRef="Error_NoVendor"                                | errorRef="Error_None"             | refers to no error
            bpmnElement="EndEvent_OrdersCreated"                     | bpmnElement="Other"               | EndEvent_OrdersCreated: is not drawn
            <dc:Bounds x="1470" y="300"                              | <dc:Bounds x="1480" y="300"       | is drawn beside what it connects
            <dc:Bounds x="1630" y="300"                              | <dc:Bounds x="1550" y="300"       | overlaps
            <di:waypoint x="1400" y="100" />                         | <di:waypoint x="1400" y="220" />  | runs through
            """)
    void should_report(String clean, String spoilt, String finding) {
        var diagram = diagrams().filter(file -> file.id().equals("purchase-approval")).findFirst().orElseThrow();
        assertThat(text(diagram)).contains(clean);
        var changed = text(diagram).replace(clean, spoilt);

        var findings = lint.check(changed.getBytes());

        assertThat(findings).extracting(Object::toString).anyMatch(text -> text.contains(finding));
    }

    private static Set<String> ids(String type) {
        return ModelFile.ofType(type).stream().map(ModelFile::id).collect(toSet());
    }

    private static List<String> found(String pattern, ModelFile file) {
        return Pattern.compile(pattern).matcher(text(file)).results().map(match -> match.group(1)).toList();
    }

    private static String text(ModelFile file) {
        return new String(file.content());
    }
}
