package io.quayside.dataimport;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is. The mapping says which field each column of the file was taken for; an empty field means it is ignored.
 *
 * @param toSubmit how many documents are submitted after they have been stored; 0 when they stay drafts
 * @param submitted how many of them have been
 */
public record DataImport(long id, ImportType type, String companyCode, String fileName, ImportStatus status, int rows, int validRows, int errorCount,
        int processed, boolean submitAfter, int toSubmit, int submitted, Map<String, String> mapping, @Nullable String message, String createdBy, Instant createdAt) {
}
