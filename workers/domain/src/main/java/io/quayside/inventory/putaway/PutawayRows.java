package io.quayside.inventory.putaway;

import io.quayside.masterdata.Rows;
import java.util.List;

interface PutawayRows extends Rows<Putaway, Long> {

    List<Putaway> findByCompanyCodeAndKeyStartingWithOrderByKey(String companyCode, String key);

    List<Putaway> findBySourceTypeAndSourceIdOrderById(String type, long id);
}
