package io.quayside.receiving.claim;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

public interface VendorClaims extends JpaRepository<VendorClaim, Long>, JpaSpecificationExecutor<VendorClaim> {

    Optional<VendorClaim> findByReceiptId(long receiptId);

    Optional<VendorClaim> findByIdAndCompanyCodeIn(long id, Collection<String> companies);
}
