package io.quayside.valuation.landedcost;

import io.quayside.masterdata.Rows;

interface ClearingLinks extends Rows<ClearingLink, Long> {

    boolean existsByCompanyCodeAndCostReferenceAndUndoneAtIsNull(String companyCode, String costReference);
}
