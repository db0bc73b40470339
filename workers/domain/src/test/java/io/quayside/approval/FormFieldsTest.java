package io.quayside.approval;

import static org.assertj.core.api.Assertions.assertThat;

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

    assertThat(FormFields.of(schema)).containsExactlyInAnyOrder("correction", "address", "reason", "vendorChoices");
  }
}
