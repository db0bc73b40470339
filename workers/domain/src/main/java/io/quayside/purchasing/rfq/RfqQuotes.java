package io.quayside.purchasing.rfq;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RfqQuotes extends JpaRepository<RfqQuote, Long> {

    /** The quotes that count. */
    List<RfqQuote> findByRfqIdAndSupersededFalseOrderById(long rfqId);
}
