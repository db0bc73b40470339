package io.quayside.purchasing.rfq;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Rfqs extends JpaRepository<Rfq, Long>, JpaSpecificationExecutor<Rfq> {

    Optional<Rfq> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<Rfq> findByRequisitionIdOrderByNumber(long requisitionId);

    @Query("select rfq.requisitionId from Rfq rfq where rfq.id = :id")
    Optional<Long> requisitionId(long id);

    /** Locked until the transaction ends, so that quotes are entered, closed and awarded one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select rfq from Rfq rfq where rfq.id = :id")
    Optional<Rfq> lock(long id);
}
