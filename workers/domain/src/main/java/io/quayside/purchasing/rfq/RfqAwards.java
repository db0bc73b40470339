package io.quayside.purchasing.rfq;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RfqAwards extends JpaRepository<RfqAward, Long> {

    List<RfqAward> findByRfqIdOrderById(long rfqId);

    List<RfqAward> findByRfqLineIdInOrderById(Collection<Long> rfqLineIds);

    List<RfqAward> findByRfqIdInOrderById(Collection<Long> rfqIds);

    @Query("""
            select count(award) > 0 from RfqAward award join Rfq rfq on rfq.id = award.rfqId
            where rfq.requisitionId = :requisitionId and award.awardedAt > :since""")
    boolean awardedSince(long requisitionId, Instant since);
}
