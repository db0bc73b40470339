package io.quayside.purchasing.rfq;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RfqAwards extends JpaRepository<RfqAward, Long> {

    List<RfqAward> findByRfqIdOrderById(long rfqId);

    List<RfqAward> findByRfqLineIdInOrderById(Collection<Long> rfqLineIds);

    List<RfqAward> findByRfqIdInOrderById(Collection<Long> rfqIds);

    @Query("select distinct award.awardedBy from RfqAward award where award.rfqId in :rfqIds")
    Set<String> awardedBy(Collection<Long> rfqIds);
}
