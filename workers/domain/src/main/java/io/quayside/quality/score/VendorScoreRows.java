package io.quayside.quality.score;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface VendorScoreRows extends Rows<VendorScore, Long> {

    Optional<VendorScore> findByCompanyCodeAndVendorId(String companyCode, long vendorId);

    List<VendorScore> findByCompanyCodeAndVendorIdIn(String companyCode, Collection<Long> vendorIds);
}
