package io.quayside.web.masterdata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.masterdata.vendor.ApprovedSupplierDetails;
import org.jspecify.annotations.Nullable;

/** One of product and category is empty. */
record ApprovedSupplierResponse(long id, @JsonUnwrapped ApprovedSupplierDetails details, String vendorName, @Nullable String productName,
        @Nullable String categoryName) {
}
