package io.quayside.purchasing.requisition;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RequisitionRevisions extends JpaRepository<RequisitionRevision, Long> {

    List<RequisitionRevision> findByRequisitionIdOrderByRevision(long requisitionId);
}
