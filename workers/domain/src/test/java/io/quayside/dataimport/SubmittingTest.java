package io.quayside.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.dataimport.Submissions.Submission;
import io.quayside.dataimport.csv.Columns;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to the documents of an import once they are stored. */
class SubmittingTest extends DomainIntegrationTest {

    private static final Set<String> OWN = Set.of("SUB");
    @Autowired
    Submitting submitting;
    @Autowired
    Submissions submissions;
    @Autowired
    ImportStates states;
    @Autowired
    DataImports imports;
    @Autowired
    TransactionTemplate transaction;

    private final long id = Ids.next();
    private final ImportRun run = new ImportRun(id, "SUB", "rita", true);

    @BeforeEach
    void threeDraftsAreStored() {
        transaction.executeWithoutResult(status -> {
            states.create(id, ImportType.REQUISITIONS, "SUB", "three.csv", "rita");
            for (int line = 2; line <= 4; line++) {
                submissions.add(id, new Submission(line, 100 + line, "PR-" + line));
            }
            states.committed(id, submissions.count(id));
        });
    }

    @Test
    void aRefusedCommitChangesNothing() {
        assertThatThrownBy(() -> imports.commit(id, OWN, true)).isInstanceOf(Refusal.Conflict.class).hasMessageEndingWith("this one is being submitted.");

        assertThat(imports.get(id, OWN).submitAfter()).isFalse();
    }

    @Test
    void oneThatIsRefusedStaysADraftAndItsLineSaysWhy() {
        Kind kind = new Kind(103, new Refusal.Conflict("wrong-status", "PR-3 was deleted."));

        submitting.submit(run, kind);

        DataImport done = imports.get(id, OWN);
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.submitted()).isEqualTo(2);
        assertThat(done.toSubmit()).isEqualTo(3);
        assertThat(kind.submitted).containsExactly(102L, 104L);
        assertThat(imports.errors(id, OWN, 0, 10)).containsExactly(new LineError(3, "submission", "PR-3", "PR-3 was deleted."));
    }

    @Test
    void afterAStopItGoesOnWhereItWasAndSubmitsNothingTwice() {
        Kind broken = new Kind(103, new IllegalStateException("The database went away"));
        assertThatThrownBy(() -> submitting.submit(run, broken)).isInstanceOf(IllegalStateException.class);
        assertThat(imports.get(id, OWN).status()).isEqualTo(ImportStatus.SUBMITTING);

        Kind again = new Kind(0, null);
        submitting.submit(run, again);

        assertThat(again.submitted).containsExactly(103L, 104L);
        assertThat(imports.get(id, OWN).submitted()).isEqualTo(3);
    }

    /** Remembers what it was asked to submit, and fails at one. */
    private static final class Kind implements ImportKind<Object> {

        private final long failing;
        private final RuntimeException failure;
        private final List<Long> submitted = new ArrayList<>();

        Kind(long failing, RuntimeException failure) {
            this.failing = failing;
            this.failure = failure;
        }

        @Override
        public void submit(ImportRun run, long documentId) {
            if (documentId == failing) {
                throw failure;
            }
            submitted.add(documentId);
        }

        @Override
        public ImportType type() {
            return ImportType.REQUISITIONS;
        }

        @Override
        public Class<Object> rowType() {
            return Object.class;
        }

        @Override
        public Columns columns() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<List<String>> example(String companyCode, int records) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean continues(SourceLine first, SourceLine line) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Checker<Object> checker(ImportRun checked) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Committer<Object> committer(ImportRun committed) {
            throw new UnsupportedOperationException();
        }
    }
}
