package io.quayside.dataimport.product;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPriceDetails;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What a vendor asks for the product of the same record. */
record OfferRow(@JsonFormat(shape = JsonFormat.Shape.STRING) long vendorId, String vendorName, BigMoney unitPrice, BigDecimal minQuantity,
        @Nullable Integer leadTimeDays, @Nullable String vendorSku, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {

    VendorPrice price(String companyCode, long productId, String unit, LocalDate today) {
        return new VendorPrice(new VendorPriceDetails(companyCode, vendorId, productId, vendorSku, Quantity.of(minQuantity, unit), unitPrice,
                validFrom == null ? today : validFrom, validUntil, leadTimeDays, false, null));
    }
}
