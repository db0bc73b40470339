package io.quayside.quality.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Inspections extends JpaRepository<Inspection, Long>, JpaSpecificationExecutor<Inspection> {

    Optional<Inspection> findByCompanyCodeAndSourceKey(String companyCode, String sourceKey);

    Optional<Inspection> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<Inspection> findTop10ByCompanyCodeAndVendorIdAndProductIdAndVerdictPassedNotNullOrderByVerdictInspectedAtDescIdDesc(
            String companyCode, long vendorId, long productId);
}
