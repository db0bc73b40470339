package io.quayside.planning.rule;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;

interface ReorderRuleRows extends Rows<ReorderRule, Long> {

    boolean existsByWarehouseCodeAndProductId(String warehouseCode, long productId);

    List<ReorderRule> findByCompanyCodeAndProductIdIn(String companyCode, Collection<Long> productIds);

    long countByCompanyCodeInAndBelowTrueAndActiveTrue(Collection<String> companies);
}
