package io.quayside.dataimport;

import io.quayside.dataimport.StagedRows.Staged;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in all rows of an import in one transaction. */
@Component
class Committing {

    private static final int BATCH = 1000;
    private final ImportStates states;
    private final ImportFiles files;
    private final StagedRows rows;
    private final Submissions submissions;
    private final JdbcTemplate jdbc;

    Committing(ImportStates states, ImportFiles files, StagedRows rows, Submissions submissions, JdbcTemplate jdbc) {
        this.states = states;
        this.files = files;
        this.rows = rows;
        this.submissions = submissions;
        this.jdbc = jdbc;
    }

    @Transactional
    public <R> void commit(ImportRun run, ImportKind<R> kind) {
        jdbc.update("INSERT INTO dataimport_commit (import_id) VALUES (?)", run.id());
        ImportKind.Committer<R> committer = kind.committer(run);
        int processed = 0;
        List<Staged<R>> batch = rows.after(run.id(), 0, BATCH, kind.rowType());
        while (!batch.isEmpty()) {
            committer.commit(batch.stream().map(Staged::row).toList(), batch.stream().map(Staged::line).toList());
            processed += batch.size();
            states.progress(run.id(), processed);
            batch = rows.after(run.id(), batch.getLast().line(), BATCH, kind.rowType());
        }
        committer.finish();
        files.delete(run.id());
        states.committed(run.id(), submissions.count(run.id()));
    }
}
