package io.quayside.purchasing.rfq;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RfqDocuments extends JpaRepository<RfqDocument, Long> {

    Optional<RfqDocument> findByRfqIdAndVendorId(long rfqId, long vendorId);
}
