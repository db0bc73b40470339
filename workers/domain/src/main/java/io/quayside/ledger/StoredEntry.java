package io.quayside.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of an entry in the books; it has no number while the transaction that posts it is open. */
record StoredEntry(long id, String companyCode, String inputHash, @Nullable String number, LocalDate entryDate, String description,
        String sourceType, long sourceId, @Nullable String sourceNumber, @Nullable Long reversedEntryId) {

    PostEntry reversal(String key, LocalDate date, List<PostLine> mirrored, String by, @Nullable String reason, @Nullable SourceRef source) {
        String text = "Reversal: " + (reason == null ? description : reason);
        return new PostEntry(companyCode, key, date, text.substring(0, Math.min(text.length(), EntryStore.MAX_DESCRIPTION)),
                source == null ? new SourceRef(sourceType, sourceId, sourceNumber) : source, mirrored, by);
    }
}
