package io.quayside.purchasing.requisition;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Requisitions extends JpaRepository<Requisition, Long>, JpaSpecificationExecutor<Requisition> {

    @EntityGraph(attributePaths = "lines")
    Optional<Requisition> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    Optional<Requisition> findByCompanyCodeAndNumber(String companyCode, String number);

    /** Locked until the transaction ends, so that it is quoted for, awarded, ordered and ended one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select requisition from Requisition requisition where requisition.id = :id")
    Optional<Requisition> lock(long id);
}
