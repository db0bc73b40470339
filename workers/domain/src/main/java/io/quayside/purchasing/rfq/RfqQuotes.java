package io.quayside.purchasing.rfq;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface RfqQuotes extends JpaRepository<RfqQuote, Long> {

    /** The quotes that count. */
    List<RfqQuote> findByRfqIdAndSupersededFalseOrderById(long rfqId);

    /** Also of those that were superseded. */
    @Query("select distinct quote.enteredBy from RfqQuote quote where quote.rfqId in :rfqIds")
    Set<String> enteredBy(Collection<Long> rfqIds);
}
