package io.quayside.dataimport;

import static org.awaitility.Awaitility.await;

import io.quayside.dataimport.csv.LineError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Does what a person at the screen does, and waits for the answer. */
record ImportDriver(DataImports imports, String companyCode) {

    private static final Set<ImportStatus> BUSY = EnumSet.of(ImportStatus.VALIDATING, ImportStatus.COMMITTING, ImportStatus.SUBMITTING);

    DataImport upload(ImportType type, String resource) {
        try {
            return upload(type, resource, new ClassPathResource(resource).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataImport upload(ImportType type, String text, String fileName) {
        return upload(type, fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    DataImport upload(ImportType type, String fileName, byte[] content) {
        return settled(imports.upload(type, companyCode, fileName, content, "bea").id());
    }

    DataImport commit(DataImport ready) {
        return settled(imports.commit(ready.id(), Set.of(companyCode)).id());
    }

    List<LineError> errors(DataImport each) {
        return imports.errors(each.id(), Set.of(companyCode), 0, 100);
    }

    private DataImport settled(long id) {
        return await().atMost(Duration.ofMinutes(2)).until(() -> imports.get(id, Set.of(companyCode)), each -> !BUSY.contains(each.status()));
    }
}
