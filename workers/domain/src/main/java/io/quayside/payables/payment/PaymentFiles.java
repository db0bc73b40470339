package io.quayside.payables.payment;

import io.quayside.purchasing.order.OrderDocument;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files for the bank, as they were when the payment was booked. */
@Component
public class PaymentFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record PaymentFile(String fileName, byte[] content, String sha256) {}

    Optional<PaymentFile> find(long proposalId) {
        return jdbc.sql("select file_name, content, sha256 from payables_payment_file where proposal_id = ?").param(proposalId)
                .query((row, number) -> new PaymentFile(row.getString(1), row.getBytes(2), row.getString(3))).optional();
    }

    Optional<String> name(long proposalId) {
        return jdbc.sql("select file_name from payables_payment_file where proposal_id = ?").param(proposalId).query(String.class).optional();
    }

    void store(long proposalId, String fileName, byte[] content) {
        jdbc.sql("insert into payables_payment_file (proposal_id, file_name, content, sha256, created_at) values (?, ?, ?, ?, ?)")
                .params(proposalId, fileName, content, OrderDocument.sha256(content), UtcTime.column(clock.instant())).update();
    }
}
