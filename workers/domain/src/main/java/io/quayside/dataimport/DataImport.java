package io.quayside.dataimport;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far an import is. The mapping says which field each column of the file was taken for; an empty field means it is ignored. */
public record DataImport(long id, ImportType type, String companyCode, String fileName, ImportStatus status, int rows, int validRows, int errorCount,
        int processed, Map<String, String> mapping, @Nullable String message, String createdBy, Instant createdAt) {
}
