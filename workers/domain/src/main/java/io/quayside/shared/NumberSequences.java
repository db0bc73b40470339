package io.quayside.shared;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps per company. The row stays locked until the caller's transaction ends, so a number that is rolled back
 * is given to the next caller; take the number last to keep the lock short.
 */
@Component
public class NumberSequences {

    private final JdbcTemplate jdbc;

    NumberSequences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String companyCode, String sequence) {
        jdbc.update("""
                INSERT INTO shared_number_sequence (company_code, sequence_name, last_number) VALUES (?, ?, LAST_INSERT_ID(1))
                ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)""", companyCode, sequence);
        return jdbc.queryForObject("SELECT LAST_INSERT_ID()", Long.class);
    }

    /** The next number as printed on documents, for example {@code PO-QNL-000042}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(String companyCode, String prefix) {
        return "%s-%s-%06d".formatted(prefix, companyCode, next(companyCode, prefix));
    }
}
