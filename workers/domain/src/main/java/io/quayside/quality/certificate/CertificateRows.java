package io.quayside.quality.certificate;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;

interface CertificateRows extends Rows<Certificate, Long> {

    List<Certificate> findByCompanyCodeAndLotIdIn(String companyCode, Collection<Long> lotIds);

    List<Certificate> findByCompanyCodeAndProductIdAndVendorIdAndLotIdIsNull(String companyCode, long productId, Long vendorId);
}
