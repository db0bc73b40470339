package io.quayside.purchasing.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What is agreed on with a vendor, everything looked up. */
record AgreementTerms(
        String companyCode,
        String title,
        long vendorId,
        String vendorName,
        CurrencyUnit currency,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable BigDecimal releaseLimit,
        @Nullable String note,
        List<AgreedLine> lines) {}
