package io.quayside.quality.nonconformance;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface VendorReportRows extends JpaRepository<VendorReport, Long> {

    Optional<VendorReport> findByNonconformanceId(long nonconformanceId);
}
