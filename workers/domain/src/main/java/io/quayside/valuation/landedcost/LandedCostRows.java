package io.quayside.valuation.landedcost;

import io.quayside.masterdata.Rows;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;

interface LandedCostRows extends Rows<LandedCost, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<LandedCost> findForPostingById(long id);
}
