package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

interface ApprovedSupplierRows extends Rows<ApprovedSupplier, Long> {

    @Query("""
            select supplier from ApprovedSupplier supplier
            where supplier.companyCode = :companyCode and (supplier.productId in :productIds or supplier.categoryCode in :categoryCodes)
              and supplier.validFrom <= :day and (supplier.validUntil is null or supplier.validUntil >= :day)""")
    List<ApprovedSupplier> findValid(String companyCode, Collection<Long> productIds, Collection<String> categoryCodes, LocalDate day);
}
