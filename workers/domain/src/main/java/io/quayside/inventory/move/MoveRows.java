package io.quayside.inventory.move;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;

interface MoveRows extends Rows<StockMove, Long> {

    List<StockMove> findByCompanyCodeAndKeyIn(String companyCode, Collection<String> keys);

    List<StockMove> findBySourceTypeAndSourceIdAndReversedMoveIdIsNullOrderById(String type, long id);

    boolean existsByReversedMoveId(long moveId);
}
