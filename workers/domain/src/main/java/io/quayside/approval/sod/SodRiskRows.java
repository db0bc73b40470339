package io.quayside.approval.sod;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;

interface SodRiskRows extends Rows<SodRisk, Long> {

  List<SodRisk> findByCompanyCodeIn(Collection<String> companyCodes);
}
