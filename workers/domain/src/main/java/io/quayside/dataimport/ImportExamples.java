package io.quayside.dataimport;

import io.quayside.shared.CsvCell;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files to try an import with, of any size up to the catalogue of a distributor. */
@Service
@Transactional(readOnly = true)
public class ImportExamples {

    public static final int MOST_RECORDS = 25_000;
    private final List<ImportKind<?>> kinds;

    ImportExamples(List<ImportKind<?>> kinds) {
        this.kinds = kinds;
    }

    /** @return CSV with a heading line, which can be uploaded as it is */
    public String csv(ImportType type, String companyCode, int records) {
        if (records < 1 || records > MOST_RECORDS) {
            throw new Refusal.Invalid("records", "must be between 1 and %d".formatted(MOST_RECORDS));
        }
        ImportKind<?> kind = kinds.stream().filter(each -> each.type() == type).findAny().orElseThrow();
        return kind.example(companyCode, records).stream().map(row -> row.stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
