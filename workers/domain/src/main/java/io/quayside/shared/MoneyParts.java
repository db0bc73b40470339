package io.quayside.shared;

import java.math.BigDecimal;

/** The columns of a money value: {@code x_amount} and {@code x_currency}. */
class MoneyParts {
    BigDecimal amount;
    String currency;
}
