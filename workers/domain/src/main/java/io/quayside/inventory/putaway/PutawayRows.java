package io.quayside.inventory.putaway;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.Rows;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PutawayRows extends Rows<Putaway, Long> {

    @Query("select putaway.source from Putaway putaway where putaway.id = :id")
    Optional<SourceDocument> source(long id);

    /** Locked until the transaction ends, for all putaways of the document. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Putaway> findFirstBySourceTypeAndSourceIdOrderById(String type, long id);

    List<Putaway> findByCompanyCodeAndKeyStartingWithOrderByKey(String companyCode, String key);

    List<Putaway> findBySourceTypeAndSourceIdOrderById(String type, long id);
}
