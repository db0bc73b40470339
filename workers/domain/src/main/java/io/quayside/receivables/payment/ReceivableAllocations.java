package io.quayside.receivables.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ReceivableAllocations extends JpaRepository<ReceivableAllocation, Long> {

    Optional<ReceivableAllocation> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<ReceivableAllocation> findByInvoiceIdOrderById(long invoiceId);

    List<ReceivableAllocation> findBySourceIdOrderById(long sourceId);

    @Query("select a from ReceivableAllocation a where a.customerId = :customerId and a.allocatedAt >= :since and a.undoneAt is null")
    List<ReceivableAllocation> since(long customerId, Instant since);
}
