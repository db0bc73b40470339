package io.quayside.ledger.voucher;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Entries by hand that would still be dated in a month. */
@Component
class UnpostedVouchers implements PeriodItems {

    private final VoucherRows rows;

    UnpostedVouchers(VoucherRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "unposted-vouchers";
    }

    @Override
    public String what(String companyCode) {
        return "journal vouchers that are drafts or wait for approval";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return rows.countByCompanyCodeAndTemplateFalseAndStatusInAndEntryDateLessThanEqual(companyCode, Set.of(VoucherStatus.DRAFT, VoucherStatus.IN_APPROVAL), lastDay);
    }
}
