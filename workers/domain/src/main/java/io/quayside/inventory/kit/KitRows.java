package io.quayside.inventory.kit;

import io.quayside.masterdata.Rows;
import java.util.Optional;

interface KitRows extends Rows<Kit, Long> {
    Optional<Kit> findByCompanyCodeAndProductId(String companyCode, long productId);
}
