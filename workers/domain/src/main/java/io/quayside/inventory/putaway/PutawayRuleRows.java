package io.quayside.inventory.putaway;

import io.quayside.masterdata.Rows;
import java.util.List;

interface PutawayRuleRows extends Rows<PutawayRule, Long> {
    List<PutawayRule> findByCompanyCodeAndWarehouseCodeAndActiveTrueOrderBySortOrderAscIdAsc(String companyCode, String warehouseCode);
}
