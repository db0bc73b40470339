package io.quayside.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps per company. The row stays locked until the caller's transaction ends, so a number that is rolled back
 * is given to the next caller; take the number last to keep the lock short. The first number makes the row in the same statement, so that
 * nobody needs a second connection while others wait for one.
 */
@Component
public class NumberSequences {

    private final JdbcClient jdbc;

    NumberSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String companyCode, String sequence) {
        jdbc.sql("""
                INSERT INTO shared_number_sequence (company_code, sequence_name, last_number) VALUES (?, ?, LAST_INSERT_ID(1))
                ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)""").params(companyCode, sequence).update();
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }

    /** The next number as printed on documents, for example {@code PO-QNL-000042}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(String companyCode, String prefix) {
        return "%s-%s-%06d".formatted(prefix, companyCode, next(companyCode, prefix));
    }
}
