package io.quayside.dataimport;

import io.quayside.dataimport.csv.Columns;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What there is to know about one kind of file; rows of {@code R} wait as JSON between checking and committing. */
public interface ImportKind<R> {

    ImportType type();

    Class<R> rowType();

    Columns columns();

    /**
     * A file that can be imported as it is, its heading first: what a new user tries, and copies.
     *
     * @param records how many products, vendors or requisitions
     */
    List<List<String>> example(String companyCode, int records);

    /** Whether a line goes on with the record that began with the first line. */
    boolean continues(SourceLine first, SourceLine line);

    /** A checker for one file, which remembers what it has seen. */
    Checker<R> checker(ImportRun run);

    /** Takes in one batch of rows, in the order of the file, in the transaction of the whole import. */
    Committer<R> committer(ImportRun run);

    /** Hands one document to its approvers, in the caller's transaction; refuses as it would at the screen. */
    default void submit(ImportRun run, long documentId) {
        throw new UnsupportedOperationException(type() + " are not submitted");
    }

    interface Checker<R> {
        /** The row that a record becomes; none if it is left out, for example a partner who sells nothing. */
        Optional<R> check(List<SourceLine> record, Consumer<LineError> errors);
    }

    interface Committer<R> {
        void commit(List<R> rows);

        /** @param lines where each row began in the file */
        default void commit(List<R> rows, List<Integer> lines) {
            commit(rows);
        }

        /** After the last batch. */
        default void finish() {
        }
    }
}
