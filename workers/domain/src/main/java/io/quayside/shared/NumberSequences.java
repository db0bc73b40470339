package io.quayside.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps per company. The row stays locked until the caller's transaction ends, so a number that is rolled back
 * is given to the next caller; take the number last to keep the lock short.
 */
@Component
public class NumberSequences {

    private final JdbcClient jdbc;
    private final NumberSequenceStart start;

    NumberSequences(JdbcClient jdbc, NumberSequenceStart start) {
        this.jdbc = jdbc;
        this.start = start;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String companyCode, String sequence) {
        if (!NumberSequenceStart.exists(jdbc, companyCode, sequence)) {
            start.at(companyCode, sequence);
        }
        jdbc.sql("UPDATE shared_number_sequence SET last_number = LAST_INSERT_ID(last_number + 1) WHERE company_code = ? AND sequence_name = ?")
                .params(companyCode, sequence).update();
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }

    /** The next number as printed on documents, for example {@code PO-QNL-000042}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(String companyCode, String prefix) {
        return "%s-%s-%06d".formatted(prefix, companyCode, next(companyCode, prefix));
    }
}
