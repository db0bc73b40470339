package io.quayside.masterdata.finance;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface CostCentreRows extends Rows<CostCentre, Long> {
    Optional<CostCentre> findByCompanyCodeAndCode(String companyCode, String code);

    List<CostCentre> findByCompanyCodeAndCodeIn(String companyCode, Collection<String> codes);
}
