package io.quayside.masterdata.product;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.Optional;

interface PackagingRows extends Rows<ProductPackaging, Long> {

    Optional<ProductPackaging> findFirstByGtinInAndActiveTrue(Collection<String> gtins);

    boolean existsByGtinAndIdNot(String gtin, long id);
}
