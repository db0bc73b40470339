package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Rows;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;

interface ApprovedSupplierRows extends Rows<ApprovedSupplier, Long> {

    @Query("""
            select supplier.vendorId from ApprovedSupplier supplier
            where supplier.companyCode = :companyCode and (supplier.productId = :productId or supplier.categoryCode = :categoryCode)
              and supplier.validFrom <= :day and (supplier.validUntil is null or supplier.validUntil >= :day)""")
    Set<Long> findVendorIds(String companyCode, long productId, String categoryCode, LocalDate day);
}
