package io.quayside.quality.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Inspections extends JpaRepository<Inspection, Long>, JpaSpecificationExecutor<Inspection> {

    Optional<Inspection> findByCompanyCodeAndSourceKey(String companyCode, String sourceKey);

    Optional<Inspection> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<Inspection> findByReceiptIdOrderById(long receiptId);

    List<Inspection> findTop10ByCompanyCodeAndVendorIdAndProductIdAndOriginAndVerdictPassedNotNullOrderByVerdictInspectedAtDescIdDesc(
            String companyCode, long vendorId, long productId, Origin origin);

    @Query("""
            select count(i) from Inspection i where i.companyCode = :company and i.vendorId = :vendor and i.productId = :product
            and i.status = io.quayside.quality.inspection.InspectionStatus.SKIPPED and i.id > :since""")
    long countSkipped(String company, long vendor, long product, long since);
}
