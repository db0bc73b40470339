package io.quayside.masterdata.finance;

import io.quayside.masterdata.Rows;
import java.time.LocalDate;
import java.util.Optional;

interface ExchangeRateRows extends Rows<ExchangeRate, Long> {

    Optional<ExchangeRate> findFirstByBaseCurrencyAndQuoteCurrencyAndRateDateLessThanEqualOrderByRateDateDesc(String base, String quote, LocalDate day);

    Optional<ExchangeRate> findByBaseCurrencyAndQuoteCurrencyAndRateDate(String base, String quote, LocalDate day);
}
