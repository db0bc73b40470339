package io.quayside.web.masterdata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.masterdata.vendor.VendorPriceDetails;

record VendorPriceResponse(long id, @JsonUnwrapped VendorPriceDetails details, String vendorName, String productSku, String productName) {
}
