package io.quayside.purchasing.requisition;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

public interface Requisitions extends JpaRepository<Requisition, Long>, JpaSpecificationExecutor<Requisition> {

    @EntityGraph(attributePaths = "lines")
    Optional<Requisition> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    Optional<Requisition> findByCompanyCodeAndNumber(String companyCode, String number);
}
