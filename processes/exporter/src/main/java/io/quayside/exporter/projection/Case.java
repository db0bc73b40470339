package io.quayside.exporter.projection;

import io.quayside.exporter.CanonicalJson;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** The business case that an instance and all it calls belong to, told by the variables of the root instance. */
record Case(String businessKey, String companyCode, String title, String requester, Long amountMinor, String currency) {

  static final Set<String> VARIABLES =
      Set.of("businessKey", "companyCode", "title", "requester", "amountMinor", "currency");
  static final List<String> COLUMNS =
      List.of("business_key", "company_code", "title", "requester", "amount_minor", "currency", "amount");
  static final Case UNKNOWN = new Case(null, null, null, null, null, null);

  static Case read(ResultSet row) throws SQLException {
    return new Case(
        row.getString("business_key"),
        row.getString("company_code"),
        row.getString("title"),
        row.getString("requester"),
        row.getObject("amount_minor", Long.class),
        row.getString("currency"));
  }

  Case with(String variable, String json) {
    var value = CanonicalJson.parse(json);
    return switch (variable) {
      case "businessKey" -> new Case(text(value, 128), companyCode, title, requester, amountMinor, currency);
      case "companyCode" -> new Case(businessKey, text(value, 16), title, requester, amountMinor, currency);
      case "title" -> new Case(businessKey, companyCode, text(value, 512), requester, amountMinor, currency);
      case "requester" -> new Case(businessKey, companyCode, title, text(value, 128), amountMinor, currency);
      case "amountMinor" -> new Case(businessKey, companyCode, title, requester, whole(value), currency);
      case "currency" -> new Case(businessKey, companyCode, title, requester, amountMinor, known(text(value, 3)));
      default -> this;
    };
  }

  /** In the order of {@link #COLUMNS}. */
  List<Object> values() {
    return Arrays.asList(businessKey, companyCode, title, requester, amountMinor, currency, amount());
  }

  private BigDecimal amount() {
    return amountMinor == null || currency == null
        ? null
        : BigDecimal.valueOf(amountMinor, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
  }

  private static String text(Object value, int length) {
    var text = value == null ? null : value.toString();
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }

  private static Long whole(Object value) {
    return value instanceof CanonicalJson.Number number ? new BigDecimal(number.digits()).longValue() : null;
  }

  /** Anything may stand in a variable; a currency that nobody knows must not stop the export. */
  private static String known(String code) {
    return Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).anyMatch(c -> c.equals(code)) ? code : null;
  }
}
