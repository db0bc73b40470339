package io.quayside.web.masterdata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.masterdata.product.ProductDetails;

record ProductResponse(long id, @JsonUnwrapped ProductDetails details, String categoryName) {
}
