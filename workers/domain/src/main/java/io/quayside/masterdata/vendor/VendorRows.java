package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface VendorRows extends Rows<Vendor, Long> {

    List<Vendor> findByCompanyCode(String companyCode);

    Optional<Vendor> findByCompanyCodeAndNumber(String companyCode, String number);

    List<Vendor> findByCompanyCodeAndNumberIn(String companyCode, Collection<String> numbers);

    List<Vendor> findByCompanyCodeAndNameIn(String companyCode, Collection<String> names);
}
