package io.quayside.approval.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final Instant FROM = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-27T17:00:00Z");
  private final Period period = new Period(FROM, UNTIL);

  @Test
  void includesItsStartAndNotItsEnd() {
    assertThat(period.contains(FROM.minusMillis(1))).isFalse();
    assertThat(period.contains(FROM)).isTrue();
    assertThat(period.contains(UNTIL.minusMillis(1))).isTrue();
    assertThat(period.contains(UNTIL)).isFalse();
  }

  @Test
  void doesNotOverlapWithTheOneThatStartsWhenItEnds() {
    assertThat(period.overlap(new Period(UNTIL, UNTIL.plusSeconds(1)))).isEmpty();
    assertThat(period.overlap(new Period(UNTIL.minusMillis(1), UNTIL.plusSeconds(1))))
        .contains(new Period(UNTIL.minusMillis(1), UNTIL));
  }

  @Test
  void isNeverEmpty() {
    assertThatThrownBy(() -> new Period(FROM, FROM)).isInstanceOf(IllegalArgumentException.class);
  }
}
