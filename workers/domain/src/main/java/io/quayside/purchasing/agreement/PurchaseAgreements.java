package io.quayside.purchasing.agreement;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface PurchaseAgreements extends JpaRepository<PurchaseAgreement, Long>, JpaSpecificationExecutor<PurchaseAgreement> {

    @EntityGraph(attributePaths = "lines")
    Optional<PurchaseAgreement> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select agreement from PurchaseAgreement agreement where agreement.id = :id")
    Optional<PurchaseAgreement> lock(long id);
}
