package io.quayside.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessModelTest {

  private static final ProcessModel MODEL = read(
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions_Wait">
        <bpmn:process id="wait">
          <zeebe:property xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" name="caseField:costCentre" value="Cost centre" />
          <zeebe:property xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" name="caseField:cost centre" value="No variable" />
          <zeebe:property xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" name="colour" value="red" />
          <bpmn:sequenceFlow id="Flow_Wait_Answered" sourceRef="Gateway_Wait" targetRef="CatchEvent_Answered" />
          <bpmn:eventBasedGateway id="Gateway_Wait" name="Who is\n   first?" />
          <bpmn:intermediateCatchEvent id="CatchEvent_Answered" name=" " />
          <bpmn:sequenceFlow id="Flow_Wait_Joined" sourceRef="Gateway_Wait" targetRef="CatchEvent_Joined" />
          <bpmn:sequenceFlow id="Flow_Other_Joined" sourceRef="Gateway_Other" targetRef="CatchEvent_Joined" />
          <bpmn:exclusiveGateway id="Gateway_Other" />
          <bpmn:sequenceFlow id="Flow_Other_Done" sourceRef="Gateway_Other" targetRef="EndEvent_Done" />
        </bpmn:process>
      </bpmn:definitions>""");

  @Test
  void namesElementsInOneLineAndOthersByTheirId() {
    assertThat(MODEL.nameOf("Gateway_Wait")).isEqualTo("Who is first?");
    assertThat(MODEL.nameOf("CatchEvent_Answered")).isEqualTo("CatchEvent_Answered");
  }

  @Test
  void knowsTheFlowFromAnEventBasedGatewayToAnEvent() {
    assertThat(MODEL.flowTo("CatchEvent_Answered")).contains("Flow_Wait_Answered");
    assertThat(MODEL.flowTo("CatchEvent_Joined")).as("two flows lead there").isEmpty();
    assertThat(MODEL.flowTo("EndEvent_Done")).as("the engine logs this one").isEmpty();
  }

  @Test
  void declaresFieldsOfItsCases() {
    assertThat(MODEL.caseFields()).containsExactly(Map.entry("costCentre", "Cost centre"));
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThatThrownBy(() -> read("process")).hasMessageContaining("not XML");
  }

  private static ProcessModel read(String bpmn) {
    return ProcessModel.read(bpmn.getBytes(StandardCharsets.UTF_8));
  }
}
