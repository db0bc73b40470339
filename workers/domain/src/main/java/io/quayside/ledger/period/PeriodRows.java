package io.quayside.ledger.period;

import io.quayside.masterdata.Rows;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;

interface PeriodRows extends Rows<AccountingPeriod, Long> {

    Optional<AccountingPeriod> findByCompanyCodeAndStartDate(String companyCode, LocalDate startDate);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AccountingPeriod> findForChangeById(long id);

    boolean existsByCompanyCodeAndStatusAndStartDateLessThan(String companyCode, PeriodStatus status, LocalDate startDate);

    boolean existsByCompanyCodeAndStatusNotAndStartDateGreaterThan(String companyCode, PeriodStatus status, LocalDate startDate);
}
