package io.quayside.inventory.replenishment;

import io.quayside.masterdata.Rows;
import java.util.List;

interface ReplenishmentRuleRows extends Rows<ReplenishmentRule, Long> {

    boolean existsByProductIdAndLocationId(long productId, long locationId);

    List<ReplenishmentRule> findByWarehouseCodeAndActiveTrueOrderById(String warehouseCode);
}
