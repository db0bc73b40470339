package io.quayside.web.dataimport;

import io.quayside.dataimport.DataImport;
import io.quayside.dataimport.ImportStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record ImportResponse(long id, String type, String companyCode, String fileName, ImportStatus status, int rows, int validRows, int errorCount,
        int processed, int toSubmit, int submitted, Map<String, String> mapping, @Nullable String message, String createdBy, Instant createdAt) {

    static ImportResponse of(DataImport each) {
        return new ImportResponse(each.id(), each.type().key(), each.companyCode(), each.fileName(), each.status(), each.rows(), each.validRows(),
                each.errorCount(), each.processed(), each.toSubmit(), each.submitted(), each.mapping(), each.message(), each.createdBy(), each.createdAt());
    }
}
