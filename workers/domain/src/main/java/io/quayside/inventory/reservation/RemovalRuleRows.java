package io.quayside.inventory.reservation;

import io.quayside.masterdata.Rows;
import java.util.List;

interface RemovalRuleRows extends Rows<RemovalRule, Long> {
    List<RemovalRule> findByCompanyCode(String companyCode);
}
