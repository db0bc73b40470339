package io.quayside.quality.nonconformance;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Nonconformances extends JpaRepository<Nonconformance, Long>, JpaSpecificationExecutor<Nonconformance> {

    Optional<Nonconformance> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    boolean existsByCompanyCodeAndSourceAndSourceId(String companyCode, Source source, Long sourceId);
}
