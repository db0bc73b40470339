package io.quayside.identity;

import static io.quayside.identity.SegregationOfDuties.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.identity.SegregationOfDuties.Conflict;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegregationOfDutiesTest {

  @ParameterizedTest(name = "who has done {0} may do {1}: {2}")
  @CsvSource(textBlock = """
      REQUEST,           APPROVE,           false
      ORDER,             APPROVE,           false
      PROPOSE_AMENDMENT, APPROVE,           false
      APPROVE,           APPROVE,           false
      APPROVE,           REQUEST,           false
      ORDER,             RECEIVE,           false
      RECEIVE,           ACCEPT_DELIVERY,    false
      RECEIVE,           ENTER_INVOICE,     false
      RECEIVE,           APPROVE_INVOICE,   false
      ENTER_INVOICE,     RELEASE_EXCEPTION, false
      APPROVE,           PAY,               false
      APPROVE_INVOICE,   PAY,               false
      RECEIVE,           RELEASE_EXCEPTION, false
      RELEASE_EXCEPTION, PAY,               false
      PROPOSE_PAYMENT,   PAY,               false
      CREATE_VENDOR,     ENTER_INVOICE,     false
      CHANGE_BANK_DATA,  CONFIRM_BANK_DATA, false
      RECEIVE,           INSPECT,           false
      DISPOSE,           COUNTERSIGN,       false
      DISPOSE,           APPROVE,           false
      CORRECT,           VERIFY,            false
      INSPECT,           DISPOSE,           true
      VERIFY,            VERIFY,            true
      REQUEST,           ORDER,             true
      REQUEST,           RECEIVE,           true
      REQUEST,           REQUEST,           true
      RECEIVE,           RECEIVE,           true
      APPROVE,           RECEIVE,           true
      """)
  void keepsTheForbiddenPairsApart(Duty done, Duty attempted, boolean allowed) {
    assertThat(conflict(attempted, List.of("rita"), List.of(new Deed(done, "rita"))).isEmpty()).isEqualTo(allowed);
    assertThat(conflict(attempted, List.of("anna"), List.of(new Deed(done, "rita")))).isEmpty();
  }

  @Test
  void checksTheDelegateAndTheDelegator() {
    var requestedByRita = List.of(new Deed(Duty.REQUEST, "rita"));
    assertThat(conflict(Duty.APPROVE, List.of("anna", "rita"), requestedByRita))
        .contains(new Conflict("rita", Duty.REQUEST, Duty.APPROVE));
  }

  @Test
  void saysWhatIsInTheWay() {
    assertThat(new Conflict("rita", Duty.REQUEST, Duty.APPROVE).message())
        .isEqualTo("rita has requested this and may not approve it");
    assertThat(new Conflict("anna", Duty.APPROVE, Duty.APPROVE).message())
        .isEqualTo("anna has already decided on this; each approval needs another person");
  }
}
