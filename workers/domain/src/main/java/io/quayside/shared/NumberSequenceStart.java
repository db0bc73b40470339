package io.quayside.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the row of a sequence in a transaction of its own. Were it made in the caller's, callers who meet at the first number would
 * lock the gap where the row is to be, each against the others, and all but one would fail.
 */
@Component
class NumberSequenceStart {

    private final JdbcClient jdbc;

    NumberSequenceStart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void at(String companyCode, String sequence) {
        if (!exists(jdbc, companyCode, sequence)) {
            jdbc.sql("INSERT IGNORE INTO shared_number_sequence (company_code, sequence_name, last_number) VALUES (?, ?, 0)")
                    .params(companyCode, sequence).update();
        }
    }

    /** Without a lock. */
    static boolean exists(JdbcClient jdbc, String companyCode, String sequence) {
        return jdbc.sql("SELECT COUNT(*) FROM shared_number_sequence WHERE company_code = ? AND sequence_name = ?")
                .params(companyCode, sequence).query(Long.class).single() > 0;
    }
}
