package io.quayside.web.masterdata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.masterdata.product.ProductDetails;
import org.jspecify.annotations.Nullable;

record ProductResponse(long id, @JsonUnwrapped ProductDetails details, String categoryName, @Nullable String abcClass) {
}
