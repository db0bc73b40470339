package io.quayside.shared;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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
    private final DataSource outside;

    NumberSequences(JdbcClient jdbc, HikariDataSource pool) {
        this.jdbc = jdbc;
        outside = new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String companyCode, String sequence) {
        if (!increment(companyCode, sequence)) {
            start(companyCode, sequence);
            increment(companyCode, sequence);
        }
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }

    /** @return whether the sequence has begun */
    private boolean increment(String companyCode, String sequence) {
        return jdbc.sql("UPDATE shared_number_sequence SET last_number = LAST_INSERT_ID(last_number + 1) WHERE company_code = ? AND sequence_name = ?")
                .params(companyCode, sequence).update() == 1;
    }

    /**
     * Outside of the caller's transaction: whoever waited for a row that is rolled back would deadlock with the others who wait. And on a connection
     * outside of the pool, which callers who wait for a second connection would exhaust.
     */
    private void start(String companyCode, String sequence) {
        JdbcClient.create(outside).sql("INSERT IGNORE INTO shared_number_sequence (company_code, sequence_name, last_number) VALUES (?, ?, 0)")
                .params(companyCode, sequence).update();
    }

    /** The next number as printed on documents, for example {@code PO-QNL-000042}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextNumber(String companyCode, String prefix) {
        return "%s-%s-%06d".formatted(prefix, companyCode, next(companyCode, prefix));
    }
}
