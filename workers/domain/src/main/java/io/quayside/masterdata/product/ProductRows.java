package io.quayside.masterdata.product;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

interface ProductRows extends Rows<Product, Long> {

    Optional<Product> findBySku(String sku);

    Optional<Product> findFirstByGtinIn(Collection<String> gtins);

    List<Product> findBySkuIn(Collection<String> skus);

    @Query("select new io.quayside.masterdata.product.ProductKey(product.id, product.sku, product.gtin, product.externalId, product.baseUnit) from Product product")
    List<ProductKey> findKeys();

    boolean existsByGtinAndIdNot(String gtin, long id);

    boolean existsByExternalIdAndIdNot(String externalId, long id);
}
