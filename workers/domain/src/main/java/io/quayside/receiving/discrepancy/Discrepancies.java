package io.quayside.receiving.discrepancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

public interface Discrepancies extends JpaRepository<Discrepancy, Long>, JpaSpecificationExecutor<Discrepancy> {

    Optional<Discrepancy> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    /** Those that stand. */
    List<Discrepancy> findByReceiptIdAndWithdrawnAtIsNullOrderById(long receiptId);

    Optional<Discrepancy> findByReceiptIdAndEntryId(long receiptId, String entryId);

    List<Discrepancy> findByClaimIdOrderById(long claimId);

    long countByReceiptIdAndByCountFalse(long receiptId);
}
