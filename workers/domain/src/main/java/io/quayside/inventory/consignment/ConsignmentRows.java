package io.quayside.inventory.consignment;

import io.quayside.masterdata.Rows;
import java.util.List;

interface ConsignmentRows extends Rows<ConsignmentAgreement, Long> {
    List<ConsignmentAgreement> findByCompanyCodeAndVendorId(String companyCode, long vendorId);
}
