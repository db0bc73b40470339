package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

  @Test
  void areWhatCanBeFilledInAndNothingElse() {
    String schema =
        """
        {"components": [
          {"type": "text", "text": "Hello"},
          {"type": "textfield", "key": "title", "disabled": true},
          {"type": "number", "key": "amountMinor", "readonly": true},
          {"type": "radio", "key": "correction"},
          {"type": "textfield", "key": "address.city"},
          {"type": "group", "components": [{"type": "textarea", "key": "reason"}]},
          {"type": "dynamiclist", "path": "vendorChoices", "components": [{"type": "textfield", "key": "vendorNumber"}]}
        ]}""";

    assertThat(FormFields.of(schema).names()).containsExactlyInAnyOrder("correction", "address", "reason", "vendorChoices");
  }

  @Test
  void mustBeAnsweredWhereTheFormSaysSoWithoutACondition() {
    String schema =
        """
        {"components": [
          {"type": "textarea", "key": "answer", "validate": {"required": true}},
          {"type": "textarea", "key": "reason", "validate": {"required": true}, "conditional": {"hide": "=x"}},
          {"type": "textarea", "key": "note"}
        ]}""";

    assertThat(FormFields.of(schema).missing(Map.of("answer", " "))).containsExactly("answer");
    assertThat(FormFields.of(schema).missing(Map.of("answer", "42"))).isEmpty();
    assertThat(FormFields.of(schema).prose()).containsExactly("answer", "reason", "note");
  }
}
