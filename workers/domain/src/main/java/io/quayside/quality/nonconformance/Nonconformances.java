package io.quayside.quality.nonconformance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Nonconformances extends JpaRepository<Nonconformance, Long>, JpaSpecificationExecutor<Nonconformance> {

    Optional<Nonconformance> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    boolean existsByCompanyCodeAndSourceAndSourceId(String companyCode, Source source, Long sourceId);

    /** Of the receipt itself, and of the inspections that its goods had. */
    @Query("""
            select n from Nonconformance n where n.status in :status and (n.source = io.quayside.quality.nonconformance.Source.RECEIPT and n.sourceId = :receipt
            or n.source = io.quayside.quality.nonconformance.Source.INSPECTION and n.sourceId in (select i.id from Inspection i where i.receiptId = :receipt))
            order by n.id""")
    List<Nonconformance> findOfReceipt(long receipt, Collection<NonconformanceStatus> status);
}
