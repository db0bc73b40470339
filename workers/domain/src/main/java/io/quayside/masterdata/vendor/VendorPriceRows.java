package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface VendorPriceRows extends Rows<VendorPrice, Long> {

    @Query("""
            select price from VendorPrice price
            where price.companyCode = :companyCode and price.productId in :productIds
              and price.validFrom <= :day and (price.validUntil is null or price.validUntil >= :day)""")
    List<VendorPrice> findValid(String companyCode, Collection<Long> productIds, LocalDate day);

    @Modifying
    @Query("""
            update VendorPrice price set price.validUntil = :lastDay, price.version = price.version + 1
            where price.companyCode = :companyCode and price.vendorId = :vendorId and price.productId in :productIds and price.contract = false
              and price.validFrom <= :lastDay and (price.validUntil is null or price.validUntil > :lastDay)""")
    void endListPrices(String companyCode, long vendorId, Collection<Long> productIds, LocalDate lastDay);

    @Modifying
    @Query("""
            delete from VendorPrice price
            where price.companyCode = :companyCode and price.vendorId = :vendorId and price.productId in :productIds and price.contract = false
              and price.validFrom > :lastDay""")
    void deleteListPricesAfter(String companyCode, long vendorId, Collection<Long> productIds, LocalDate lastDay);
}
