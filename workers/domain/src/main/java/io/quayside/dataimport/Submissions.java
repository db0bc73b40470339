package io.quayside.dataimport;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an import has brought and is still to be submitted, in the order of the file. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Submissions {

    /** A document to submit; the number is what people know it by. */
    public record Submission(int lineNumber, long requisitionId, String number) {}

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long importId, Submission submission) {
        jdbc.sql("INSERT INTO dataimport_submission (import_id, line_number, requisition_id, number) VALUES (?, ?, ?, ?)")
                .params(importId, submission.lineNumber(), submission.requisitionId(), submission.number()).update();
    }

    int count(long importId) {
        return jdbc.sql("SELECT COUNT(*) FROM dataimport_submission WHERE import_id = ?").param(importId).query(Integer.class).single();
    }

    @Transactional(readOnly = true)
    List<Submission> next(long importId, int limit) {
        return jdbc.sql("SELECT line_number, requisition_id, number FROM dataimport_submission WHERE import_id = ? AND NOT tried ORDER BY line_number LIMIT ?")
                .params(importId, limit).query(Submission.class).list();
    }

    /** @return false if somebody else has tried it */
    boolean take(long importId, int lineNumber) {
        return jdbc.sql("UPDATE dataimport_submission SET tried = TRUE WHERE import_id = ? AND line_number = ? AND NOT tried")
                .params(importId, lineNumber).update() == 1;
    }
}
