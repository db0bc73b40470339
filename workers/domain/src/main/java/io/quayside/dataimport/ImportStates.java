package io.quayside.dataimport;

import static io.quayside.dataimport.ImportStatus.COMMITTING;
import static io.quayside.dataimport.ImportStatus.DONE;
import static io.quayside.dataimport.ImportStatus.READY;
import static io.quayside.dataimport.ImportStatus.SUBMITTING;
import static io.quayside.dataimport.ImportStatus.VALIDATING;

import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The state rows. Each change is a transaction of its own, so that people see progress while a long transaction runs. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportStates {

    private static final int MESSAGE_LENGTH = 500;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void create(long id, ImportType type, String companyCode, String fileName, String createdBy) {
        jdbc.sql("""
                INSERT INTO dataimport_import (id, import_type, company_code, file_name, status, total_rows, valid_rows, error_count, processed, mapping,
                                               created_by, created_at, touched_at)
                VALUES (:id, :type, :company, :file, 'VALIDATING', 0, 0, 0, 0, '{}', :by, :now, :now)""")
                .param("id", id).param("type", type.name()).param("company", companyCode).param("file", fileName).param("by", createdBy)
                .param("now", now()).update();
    }

    Optional<DataImport> find(long id) {
        return jdbc.sql("SELECT * FROM dataimport_import WHERE id = :id").param("id", id).query(ImportStates::read).optional();
    }

    List<DataImport> page(Collection<String> companies, boolean newestFirst, int offset, int limit) {
        String order = newestFirst ? "created_at DESC, id DESC" : "created_at, id";
        return companies.isEmpty() ? List.of() : jdbc.sql("SELECT * FROM dataimport_import WHERE company_code IN (:companies) ORDER BY " + order
                + " LIMIT :limit OFFSET :offset")
                .param("companies", companies).param("limit", limit).param("offset", offset).query(ImportStates::read).list();
    }

    long count(Collection<String> companies) {
        return companies.isEmpty() ? 0 : jdbc.sql("SELECT COUNT(*) FROM dataimport_import WHERE company_code IN (:companies)")
                .param("companies", companies).query(Long.class).single();
    }

    void mapped(long id, Map<String, String> mapping) {
        jdbc.sql("UPDATE dataimport_import SET mapping = :mapping, touched_at = :now WHERE id = :id")
                .param("mapping", ImportJson.MAPPER.writeValueAsString(mapping)).param("now", now()).param("id", id).update();
    }

    void progress(long id, int processed) {
        jdbc.sql("UPDATE dataimport_import SET processed = :processed, touched_at = :now WHERE id = :id")
                .param("processed", processed).param("now", now()).param("id", id).update();
    }

    /** Part of the transaction that keeps the rows and errors. */
    @Transactional(propagation = Propagation.MANDATORY)
    void validated(long id, int rows, int validRows, int errorCount) {
        jdbc.sql("""
                UPDATE dataimport_import SET status = :status, total_rows = :rows, valid_rows = :valid, error_count = :errors, processed = :rows, touched_at = :now
                WHERE id = :id""").param("status", errorCount == 0 && validRows > 0 ? "READY" : "INVALID").param("rows", rows).param("valid", validRows)
                .param("errors", errorCount).param("now", now()).param("id", id).update();
    }

    /** @return false if it was not ready */
    boolean commit(long id, boolean submitAfter) {
        return jdbc.sql("""
                UPDATE dataimport_import SET status = :to, processed = 0, submit_after = :submit, touched_at = :now WHERE id = :id AND status = :from""")
                .param("to", COMMITTING.name()).param("submit", submitAfter).param("now", now()).param("id", id).param("from", READY.name()).update() == 1;
    }

    /** Part of the transaction that commits the rows, so that both happen or none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void committed(long id, int toSubmit) {
        jdbc.sql("UPDATE dataimport_import SET status = :status, processed = total_rows, to_submit = :toSubmit, touched_at = :now WHERE id = :id")
                .param("status", toSubmit == 0 ? DONE.name() : SUBMITTING.name()).param("toSubmit", toSubmit)
                .param("now", now()).param("id", id).update();
    }

    /** One document has been tried; part of the transaction that submits it or keeps why not. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tried(long id, boolean submitted) {
        jdbc.sql("UPDATE dataimport_import SET submitted = submitted + :done, error_count = error_count + :failed, touched_at = :now WHERE id = :id")
                .param("done", submitted ? 1 : 0).param("failed", submitted ? 0 : 1).param("now", now()).param("id", id).update();
    }

    void submissionsDone(long id) {
        jdbc.sql("UPDATE dataimport_import SET status = :to, touched_at = :now WHERE id = :id AND status = :from")
                .param("to", DONE.name()).param("from", SUBMITTING.name()).param("now", now()).param("id", id).update();
    }

    void failed(long id, String message) {
        jdbc.sql("UPDATE dataimport_import SET status = 'FAILED', message = :message, touched_at = :now WHERE id = :id AND status IN ('VALIDATING', 'COMMITTING')")
                .param("message", message.substring(0, Math.min(message.length(), MESSAGE_LENGTH))).param("now", now()).param("id", id).update();
    }

    /** Imports that nobody has worked on for a while, since the process that did was stopped; each is given to one caller. */
    List<DataImport> takeOverAbandoned(Duration silence) {
        List<DataImport> abandoned = jdbc.sql("SELECT * FROM dataimport_import WHERE status IN (:busy) AND touched_at < :before")
                .param("busy", List.of(VALIDATING.name(), COMMITTING.name(), SUBMITTING.name())).param("before", UtcTime.column(clock.instant().minus(silence)))
                .query(ImportStates::read).list();
        return abandoned.stream().filter(each -> jdbc.sql("UPDATE dataimport_import SET touched_at = :now WHERE id = :id AND touched_at < :before")
                .param("now", now()).param("id", each.id()).param("before", UtcTime.column(clock.instant().minus(silence))).update() == 1).toList();
    }

    private LocalDateTime now() {
        return UtcTime.column(clock.instant());
    }

    private static DataImport read(ResultSet row, int number) throws SQLException {
        return new DataImport(row.getLong("id"), ImportType.valueOf(row.getString("import_type")), row.getString("company_code"),
                row.getString("file_name"), ImportStatus.valueOf(row.getString("status")), row.getInt("total_rows"), row.getInt("valid_rows"),
                row.getInt("error_count"), row.getInt("processed"), row.getBoolean("submit_after"), row.getInt("to_submit"),
                row.getInt("submitted"), ImportJson.MAPPER.readValue(row.getString("mapping"), new TypeReference<>() { }),
                row.getString("message"), row.getString("created_by"), UtcTime.instant(row.getObject("created_at", LocalDateTime.class)));
    }
}
