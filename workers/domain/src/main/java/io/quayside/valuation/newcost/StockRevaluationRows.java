package io.quayside.valuation.newcost;

import io.quayside.masterdata.Rows;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;

interface StockRevaluationRows extends Rows<StockRevaluation, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StockRevaluation> findForChangeById(long id);

    boolean existsByCompanyCodeAndOpenProductId(String companyCode, long productId);

    long countByCompanyCodeAndStatus(String companyCode, RevaluationStatus status);
}
