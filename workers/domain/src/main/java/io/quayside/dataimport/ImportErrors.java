package io.quayside.dataimport;

import io.quayside.dataimport.csv.LineError;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is wrong with a file. All errors are counted, and as many kept as a person can read. */
@Component
class ImportErrors {

    static final int KEPT = 5000;
    private static final int COLUMN_LENGTH = 120;
    private static final int CELL_LENGTH = 200;
    private final JdbcTemplate jdbc;

    ImportErrors(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(long importId, int alreadyKept, List<LineError> errors) {
        List<Object[]> rows = new ArrayList<>();
        for (LineError error : errors) {
            rows.add(new Object[] {importId, alreadyKept + rows.size(), error.line(), cut(error.column(), COLUMN_LENGTH), cut(error.value(), CELL_LENGTH), cut(error.message(), CELL_LENGTH)});
        }
        jdbc.batchUpdate("INSERT INTO dataimport_error (import_id, error_number, line_number, column_name, cell, message) VALUES (?, ?, ?, ?, ?, ?)", rows);
    }

    List<LineError> page(long importId, int offset, int limit) {
        return jdbc.query("""
                SELECT line_number, column_name, cell, message FROM dataimport_error
                WHERE import_id = ? AND error_number >= ? ORDER BY error_number LIMIT ?""",
                (row, number) -> new LineError(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)), importId, offset, limit);
    }

    long kept(long importId) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM dataimport_error WHERE import_id = ?", Long.class, importId);
    }

    void clear(long importId) {
        jdbc.update("DELETE FROM dataimport_error WHERE import_id = ?", importId);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
