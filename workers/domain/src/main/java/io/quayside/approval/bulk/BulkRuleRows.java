package io.quayside.approval.bulk;

import io.quayside.masterdata.Rows;
import java.util.List;

interface BulkRuleRows extends Rows<BulkRule, Long> {

  List<BulkRule> findByCompanyCodeAndDocumentType(String companyCode, String documentType);
}
