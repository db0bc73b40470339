package io.quayside.ledger.voucher;

import io.quayside.masterdata.Rows;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;

interface VoucherRows extends Rows<Voucher, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Voucher> findForChangeById(long id);

    Optional<Voucher> findByReversedEntryId(long entryId);

    long countByCompanyCodeAndTemplateFalseAndStatusInAndEntryDateLessThanEqual(String companyCode, Collection<VoucherStatus> statuses, LocalDate day);
}
