package io.quayside.quality.certificate;

import io.quayside.masterdata.Rows;
import java.util.List;

interface CertificateRows extends Rows<Certificate, Long> {

    List<Certificate> findByCompanyCodeAndLotId(String companyCode, long lotId);

    List<Certificate> findByCompanyCodeAndProductIdAndVendorIdAndLotIdIsNull(String companyCode, long productId, Long vendorId);
}
