package io.quayside.quality.score;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface VendorEventRows extends JpaRepository<VendorEvent, Long> {

    boolean existsByCompanyCodeAndSourceKey(String companyCode, String sourceKey);

    List<VendorEvent> findByCompanyCodeAndVendorIdAndOccurredAtAfter(String companyCode, long vendorId, Instant after);
}
