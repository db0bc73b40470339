package io.quayside.web.masterdata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.masterdata.vendor.VendorPriceDetails;
import org.jspecify.annotations.Nullable;

/** @param source number of the document that the price comes from and changes with */
record VendorPriceResponse(long id, @JsonUnwrapped VendorPriceDetails details, @Nullable String source, String vendorName,
        String productSku, String productName) {
}
