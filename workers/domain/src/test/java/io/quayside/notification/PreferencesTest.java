package io.quayside.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      from  | until | now   | sent
      22:00 | 07:00 | 21:59 | 2026-11-24T21:59+01:00
      22:00 | 07:00 | 22:00 | 2026-11-25T07:00+01:00
      22:00 | 07:00 | 06:59 | 2026-11-24T07:00+01:00
      22:00 | 07:00 | 07:00 | 2026-11-24T07:00+01:00
      12:00 | 13:00 | 12:30 | 2026-11-24T13:00+01:00
      12:00 | 13:00 | 13:00 | 2026-11-24T13:00+01:00
            |       | 03:00 | 2026-11-24T03:00+01:00
      """)
  void a_mail_waits_for_the_end_of_the_quiet_hours(LocalTime from, LocalTime until, LocalTime now, String sent) {
    var preferences = new Preferences(
        MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.IMMEDIATE, MailChoice.NONE, LocalTime.of(8, 0), from, until);
    var at = ZonedDateTime.parse("2026-11-24T00:00+01:00[Europe/Amsterdam]").with(now);

    assertThat(PersonalClock.afterQuiet(preferences, at)).isEqualTo(ZonedDateTime.parse(sent).toInstant());
  }
}
