package io.quayside.dataimport;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The uploaded files, kept until they are committed so that checking can start over after a crash. */
@Component
class ImportFiles {

    private static final int PART_BYTES = 1 << 20;
    private final JdbcTemplate jdbc;

    ImportFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void store(long importId, byte[] content) {
        List<Object[]> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += PART_BYTES) {
            parts.add(new Object[] {importId, parts.size(), Arrays.copyOfRange(content, from, Math.min(from + PART_BYTES, content.length))});
        }
        for (Object[] part : parts) {
            jdbc.update("INSERT INTO dataimport_file_part (import_id, part_number, content) VALUES (?, ?, ?)", part);
        }
    }

    byte[] load(long importId) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jdbc.query("SELECT content FROM dataimport_file_part WHERE import_id = ? ORDER BY part_number",
                row -> {
                    content.writeBytes(row.getBytes(1));
                }, importId);
        return content.toByteArray();
    }

    void delete(long importId) {
        jdbc.update("DELETE FROM dataimport_file_part WHERE import_id = ?", importId);
    }
}
