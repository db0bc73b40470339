package io.quayside.payables.grni;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface UnbilledReceipts extends JpaRepository<UnbilledReceipt, Long> {

    Optional<UnbilledReceipt> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    @Query("select u.liveReceiptLine from UnbilledReceipt u where u.companyCode = :company and u.liveReceiptLine is not null")
    Set<Long> liveLines(String company);

    List<UnbilledReceipt> findByLiveReceiptLineIn(Collection<Long> receiptLineIds);
}
