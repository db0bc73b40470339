package io.quayside.dataimport;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checked rows that wait to be committed. */
@Component
class StagedRows {

    private final JdbcTemplate jdbc;

    StagedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Staged<R>(int line, R row) {
    }

    void append(long importId, List<? extends Staged<?>> rows) {
        jdbc.batchUpdate("INSERT INTO dataimport_row (import_id, line_number, parsed) VALUES (?, ?, ?)",
                rows.stream().map(staged -> new Object[] {importId, staged.line(), ImportJson.MAPPER.writeValueAsString(staged.row())}).toList());
    }

    <R> List<Staged<R>> after(long importId, int line, int limit, Class<R> type) {
        return jdbc.query("SELECT line_number, parsed FROM dataimport_row WHERE import_id = ? AND line_number > ? ORDER BY line_number LIMIT ?",
                (row, number) -> new Staged<>(row.getInt(1), ImportJson.MAPPER.readValue(row.getString(2), type)), importId, line, limit);
    }

    List<Staged<JsonNode>> first(long importId, int limit) {
        return after(importId, 0, limit, JsonNode.class);
    }

    void clear(long importId) {
        jdbc.update("DELETE FROM dataimport_row WHERE import_id = ?", importId);
    }
}
