package io.quayside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every duty against every other: a pair that is added or lost shows here. */
class SegregationOfDutiesMatrixTest {

  /** One line for each duty done, one column for each duty attempted, both in the order of the enum; x is forbidden. */
  private static final String MATRIX =
      """
      REQUEST           . . . x . . . . . . . . . . . . . . . . . . x . . . .
      ORDER             . . . x x . . . . . . . . . . . . . . . . . . . . . .
      PROPOSE_AMENDMENT . . . x . . . . . . . . . . . . . . . . . . . . . . .
      APPROVE           x x x x . . x . x x . . . . . x . x . . . x . . . x x
      RECEIVE           . x . . . x . . . . . . x x x . . . . . x . . . . . .
      INSPECT           . . . . x . . . . . . . . . . . . . . . . . . . . . .
      DISPOSE           . . . x . . . x . . . . . . . . . . . . . . . . . . .
      COUNTERSIGN       . . . . . . x . . . . . . . . . . . . . . . . . . . .
      COUNT             . . . x . . . . . x . . . . . . . . . . . . . . . . .
      RECOUNT           . . . x . . . . x . . . . . . . . . . . . . . . . . .
      CORRECT           . . . . . . . . . . . x . . . . . . . . . . . . . . .
      VERIFY            . . . . . . . . . . x . . . . . . . . . . . . . . . .
      ENTER_INVOICE     . . . . x . . . . . . . . x . . . x . . . . . . . . .
      RELEASE_EXCEPTION . . . . x . . . . . . . x . . x . . . . . . . . . . .
      APPROVE_INVOICE   . . . . x . . . . . . . . . . x . . . . . . . . . . .
      PAY               . . . x . . . . . . . . . x x . x . . . . . . . . . .
      PROPOSE_PAYMENT   . . . . . . . . . . . . . . . x . . . . . . . . . . .
      CREATE_VENDOR     . . . x . . . . . . . . x . . . . . . . . . . . . . .
      CHANGE_BANK_DATA  . . . . . . . . . . . . . . . . . . . x . . . . . . .
      CONFIRM_BANK_DATA . . . . . . . . . . . . . . . . . . x . . . . . . . .
      ACCEPT_DELIVERY   . . . . x . . . . . . . . . . . . . . . . . . . . . .
      BOOK_RECEIPT      . . . x . . . . . . . . . . . . . . . . . . . . . . .
      WAIVE_ITEMS       x . . . . . . . . . . . . . . . . . . . . . . . . . .
      CLOSE_PERIOD      . . . . . . . . . . . . . . . . . . . . . . . . x . .
      REOPEN_PERIOD     . . . . . . . . . . . . . . . . . . . . . . . x . . .
      ENTER_QUOTES      . . . x . . . . . . . . . . . . . . . . . . . . . . .
      AWARD             . . . x . . . . . . . . . . . . . . . . . . . . . . .
      """;

  static Stream<Arguments> pairs() {
    List<Duty> duties = List.of(Duty.values());
    return MATRIX.lines().map(line -> line.split(" +")).flatMap(cells ->
        duties.stream().map(attempted ->
            Arguments.of(Duty.valueOf(cells[0]), attempted, cells[1 + duties.indexOf(attempted)].equals("x"))));
  }

  @ParameterizedTest(name = "{0} then {1}: forbidden {2}")
  @MethodSource("pairs")
  void isAsAgreed(Duty done, Duty attempted, boolean forbidden) {
    var deeds = List.of(new Deed(done, "rita"));
    assertThat(SegregationOfDuties.conflict(attempted, List.of("rita"), deeds).isPresent()).isEqualTo(forbidden);
    assertThat(SegregationOfDuties.conflict(attempted, List.of("anna", "rita"), deeds).isPresent())
        .as("also when somebody else acts for that person")
        .isEqualTo(forbidden);
  }

  @Test
  void theMatrixNamesEveryDuty() {
    assertThat(MATRIX.lines().map(line -> Duty.valueOf(line.split(" ")[0]))).containsExactlyElementsOf(Arrays.asList(Duty.values()));
  }
}
