package io.quayside.inventory.lot;

import io.quayside.masterdata.Rows;
import java.util.Optional;

interface LotRows extends Rows<Lot, Long> {
    Optional<Lot> findByCompanyCodeAndProductIdAndNumber(String companyCode, long productId, String number);
}
