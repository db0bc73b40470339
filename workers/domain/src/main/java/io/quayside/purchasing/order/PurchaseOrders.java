package io.quayside.purchasing.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

public interface PurchaseOrders extends JpaRepository<PurchaseOrder, Long>, JpaSpecificationExecutor<PurchaseOrder> {

    List<PurchaseOrder> findByRequisitionIdOrderByNumber(long requisitionId);

    List<PurchaseOrder> findByRequisitionIdAndRequisitionRevisionOrderByNumber(long requisitionId, int revision);

    Optional<PurchaseOrder> findByCompanyCodeAndNumber(String companyCode, String number);

    @EntityGraph(attributePaths = "lines")
    Optional<PurchaseOrder> findByIdAndCompanyCodeIn(long id, Collection<String> companies);
}
