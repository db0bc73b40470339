package io.quayside.masterdata.product;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface ProductRows extends Rows<Product, Long> {

    Optional<Product> findBySku(String sku);

    List<Product> findBySkuIn(Collection<String> skus);

    boolean existsByGtinAndIdNot(String gtin, long id);

    boolean existsByExternalIdAndIdNot(String externalId, long id);
}
