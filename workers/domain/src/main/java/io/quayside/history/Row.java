package io.quayside.history;

import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The columns of a result row in the types of this package. */
record Row(ResultSet result) {

  static LocalDateTime column(Instant instant) {
    return UtcTime.column(instant);
  }

  long key(String column) throws SQLException {
    return result.getLong(column);
  }

  @Nullable Long optionalKey(String column) throws SQLException {
    return result.getObject(column, Long.class);
  }

  int number(String column) throws SQLException {
    return result.getInt(column);
  }

  @Nullable Integer optionalNumber(String column) throws SQLException {
    return result.getObject(column, Integer.class);
  }

  String text(String column) throws SQLException {
    return result.getString(column);
  }

  @Nullable String optionalText(String column) throws SQLException {
    return result.getString(column);
  }

  Instant time(String column) throws SQLException {
    return UtcTime.instant(result.getObject(column, LocalDateTime.class));
  }

  @Nullable Instant optionalTime(String column) throws SQLException {
    var time = result.getObject(column, LocalDateTime.class);
    return time == null ? null : UtcTime.instant(time);
  }

  @Nullable Money amount() throws SQLException {
    var minor = optionalKey("amount_minor");
    var currency = optionalText("currency");
    return minor == null || currency == null ? null : Money.ofMinor(CurrencyUnit.of(currency), minor);
  }
}
