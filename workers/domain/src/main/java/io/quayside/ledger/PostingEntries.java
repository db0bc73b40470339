package io.quayside.ledger;

import io.quayside.ledger.account.AccountFinder;
import io.quayside.ledger.period.PostingDates;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appends entries to the books, each once. What is wrong is put right by a reversal and another entry. */
@Service
@Transactional
public class PostingEntries {

    private final EntryStore store;
    private final EntryNumbers numbers;
    private final AccountFinder accounts;
    private final PostingDates dates;
    private final EntryCheck check;

    PostingEntries(EntryStore store, EntryNumbers numbers, AccountFinder accounts, PostingDates dates, EntryCheck check) {
        this.store = store;
        this.numbers = numbers;
        this.accounts = accounts;
        this.dates = dates;
        this.check = check;
    }

    /**
     * Posts in the caller's transaction, if there is one. The same entry again answers as the first time.
     *
     * @throws Refusal.Conflict {@code unbalanced}, {@code no-account}, {@code no-open-period}, or {@code key-reused} where another
     *     entry was posted under the key
     */
    public PostedEntry post(PostEntry entry) {
        check.check(entry);
        return store.posted(entry).orElseGet(() -> append(entry, booked(entry), null));
    }

    /**
     * Appends the mirror image of an entry, which stays as it is.
     *
     * @throws Refusal.Conflict {@code already-reversed}, {@code is-reversal} and those of {@link #post}
     */
    public PostedEntry reverse(long entryId, String key, LocalDate date, String by) {
        return reverse(entryId, key, date, by, null, null);
    }

    /** @param reason and source of the reversal, where they are not those of the entry itself */
    public PostedEntry reverse(long entryId, String key, LocalDate date, String by, @Nullable String reason, @Nullable SourceRef source) {
        StoredEntry original = store.find(entryId).orElseThrow(() -> new Refusal.NotFound("journal entry", entryId));
        if (original.reversedEntryId() != null) {
            throw new Refusal.Conflict("is-reversal", "%s is a reversal itself; post the entry anew.".formatted(original.number()));
        }
        List<BookedLine> mirrored = store.lines(entryId).stream().map(BookedLine::mirrored).toList();
        PostEntry entry = original.reversal(key, date, mirrored.stream().map(BookedLine::line).toList(), by, reason, source);
        return store.posted(entry).orElseGet(() -> append(entry, mirrored, entryId));
    }

    /** The entry that was posted under a key. */
    public Optional<Long> find(String companyCode, String key) {
        return store.find(companyCode, key);
    }

    private List<BookedLine> booked(PostEntry entry) {
        return accounts.book(entry.companyCode(), entry.lines());
    }

    private PostedEntry append(PostEntry entry, List<BookedLine> lines, Long reversedEntryId) {
        LocalDate date = dates.postingDate(entry.companyCode(), entry.date());
        Optional<Long> id = store.append(entry, date, lines, reversedEntryId);
        if (id.isEmpty()) {
            return store.posted(entry).orElseThrow(() -> new Refusal.Conflict("already-reversed", "The entry is reversed already."));
        }
        numbers.giveAtCommit(entry.companyCode(), date.getYear(), id.get());
        return new PostedEntry(id.get(), date, false);
    }
}
