package io.quayside.approval.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainRulesTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void nobodyEndsUpStandingInForThemselves() {
    var others = List.of(link("b", "c", 0, 5), link("c", "a", 0, 5));

    assertThat(ChainRules.violation(link("a", "b", 0, 5), others)).isPresent();
  }

  @Test
  void aCircleThatIsNeverClosedAtOneTimeIsNone() {
    var others = List.of(link("b", "a", 5, 10));

    assertThat(ChainRules.violation(link("a", "b", 0, 5), others)).isEmpty();
  }

  @Test
  void aCircleNeedsATimeThatAllItsLinksShare() {
    var others = List.of(link("b", "c", 0, 3), link("c", "a", 3, 5));

    assertThat(ChainRules.violation(link("a", "b", 0, 5), others)).isEmpty();
  }

  @Test
  void threeFollowOnOneAnother() {
    var others = List.of(link("a", "b", 0, 5), link("c", "d", 0, 5));

    assertThat(ChainRules.violation(link("b", "c", 0, 5), others)).isEmpty();
  }

  @Test
  void fourDoNot() {
    var others = List.of(link("a", "b", 0, 5), link("c", "d", 0, 5), link("d", "e", 0, 5));

    assertThat(ChainRules.violation(link("b", "c", 0, 5), others)).hasValueSatisfying(
        message -> assertThat(message).contains("chain of 4"));
  }

  private static DelegationTerms link(String from, String to, int fromDay, int untilDay) {
    var period = new Period(MONDAY.plus(fromDay, ChronoUnit.DAYS), MONDAY.plus(untilDay, ChronoUnit.DAYS));
    return new DelegationTerms(null, from, to, period, Set.of(), null, null);
  }
}
