package io.quayside.purchasing.order;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface PurchaseOrders extends JpaRepository<PurchaseOrder, Long>, JpaSpecificationExecutor<PurchaseOrder> {

    List<PurchaseOrder> findByRequisitionIdOrderByNumber(long requisitionId);

    List<PurchaseOrder> findByRequisitionIdAndRequisitionRevisionOrderByNumber(long requisitionId, int revision);

    Optional<PurchaseOrder> findByCompanyCodeAndNumber(String companyCode, String number);

    /** Locked until the transaction ends, so that goods of one order are received one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select purchase from PurchaseOrder purchase where purchase.id = :id")
    Optional<PurchaseOrder> lock(long id);

    @EntityGraph(attributePaths = "lines")
    Optional<PurchaseOrder> findByIdAndCompanyCodeIn(long id, Collection<String> companies);
}
