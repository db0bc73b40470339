package io.quayside.dataimport;

import io.quayside.dataimport.StagedRows.Staged;
import io.quayside.dataimport.csv.CsvText;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceFile;
import io.quayside.dataimport.csv.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file from its first line to its last and keeps what it becomes and what is wrong with it. */
@Component
class Validating {

    private static final int BATCH = 1000;
    private final ImportStates states;
    private final ImportFiles files;
    private final StagedRows rows;
    private final ImportErrors errors;

    Validating(ImportStates states, ImportFiles files, StagedRows rows, ImportErrors errors) {
        this.states = states;
        this.files = files;
        this.rows = rows;
        this.errors = errors;
    }

    @Transactional
    public <R> void validate(ImportRun run, ImportKind<R> kind) {
        rows.clear(run.id());
        errors.clear(run.id());
        SourceFile file = new SourceFile(CsvText.of(files.load(run.id())), kind.columns());
        Map<String, String> mapping = file.mapping();
        states.mapped(run.id(), mapping);
        Run<R> checking = new Run<>(run, kind, mapping);
        Set<String> missing = kind.columns().missing(mapping);
        if (missing.isEmpty()) {
            file.forEach(checking::accept, checking::unreadable);
            checking.finish();
        } else {
            missing.forEach(field -> checking.report(new LineError(1, field, "", "no column of the file is this field")));
            checking.flush();
        }
        states.validated(run.id(), checking.lines, checking.valid, checking.errorCount);
    }

    private final class Run<R> {

        private final ImportRun run;
        private final ImportKind<R> kind;
        private final ImportKind.Checker<R> checker;
        private final Map<String, String> columns = new HashMap<>();
        private final List<SourceLine> record = new ArrayList<>();
        private final List<Staged<R>> staged = new ArrayList<>();
        private final List<LineError> found = new ArrayList<>();
        private int lines;
        private int valid;
        private int errorCount;
        private int errorsKept;

        Run(ImportRun run, ImportKind<R> kind, Map<String, String> mapping) {
            this.run = run;
            this.kind = kind;
            mapping.forEach((column, field) -> columns.put(field, column));
            this.checker = kind.checker(run);
        }

        void accept(SourceLine line) {
            lines++;
            if (!record.isEmpty() && !kind.continues(record.getFirst(), line)) {
                check();
            }
            record.add(line);
        }

        void unreadable(LineError error) {
            lines++;
            report(error);
        }

        void finish() {
            if (!record.isEmpty()) {
                check();
            }
            flush();
        }

        private void check() {
            int errorsBefore = errorCount;
            checker.check(List.copyOf(record), this::report).filter(row -> errorCount == errorsBefore).ifPresent(row -> {
                staged.add(new Staged<>(record.getFirst().number(), row));
                valid += record.size();
            });
            record.clear();
            if (staged.size() >= BATCH || found.size() >= BATCH) {
                flush();
            }
        }

        void report(LineError error) {
            errorCount++;
            if (errorsKept + found.size() < ImportErrors.KEPT) {
                found.add(new LineError(error.line(), columns.getOrDefault(error.column(), error.column()), error.value(), error.message()));
            }
        }

        void flush() {
            rows.append(run.id(), staged);
            errors.append(run.id(), errorsKept, found);
            errorsKept += found.size();
            staged.clear();
            found.clear();
            states.progress(run.id(), lines);
        }
    }
}
