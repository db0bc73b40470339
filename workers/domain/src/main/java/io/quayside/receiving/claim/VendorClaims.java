package io.quayside.receiving.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

public interface VendorClaims extends JpaRepository<VendorClaim, Long>, JpaSpecificationExecutor<VendorClaim> {

    Optional<VendorClaim> findFirstByReceiptIdOrderByIdDesc(long receiptId);

    Optional<VendorClaim> findFirstByReceiptIdAndStatusOrderByIdDesc(long receiptId, String status);

    List<VendorClaim> findByReceiptIdAndStatus(long receiptId, String status);

    boolean existsByReceiptIdAndResolution(long receiptId, ClaimResolution resolution);

    Optional<VendorClaim> findByIdAndCompanyCodeIn(long id, Collection<String> companies);
}
