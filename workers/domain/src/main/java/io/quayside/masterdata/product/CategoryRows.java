package io.quayside.masterdata.product;

import io.quayside.masterdata.Rows;

interface CategoryRows extends Rows<ProductCategory, String> {
}
