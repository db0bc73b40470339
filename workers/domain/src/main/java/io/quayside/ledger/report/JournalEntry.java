package io.quayside.ledger.report;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The head of an entry, for reading. */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class JournalEntry extends AppendOnlyEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    private LocalDate entryDate;
    private LocalDate originalDate;
    private String description;
    private String sourceType;
    private long sourceId;
    private @Nullable String sourceNumber;
    private @Nullable Long reversedEntryId;
    private String postedBy;
    private Instant postedAt;

    protected JournalEntry() {
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    /** The day on which it counts. */
    public LocalDate entryDate() {
        return entryDate;
    }

    /** The day of the event, which differs if its period was closed. */
    public LocalDate originalDate() {
        return originalDate;
    }

    public String description() {
        return description;
    }

    public String sourceType() {
        return sourceType;
    }

    public long sourceId() {
        return sourceId;
    }

    public @Nullable String sourceNumber() {
        return sourceNumber;
    }

    public @Nullable Long reversedEntryId() {
        return reversedEntryId;
    }

    public String postedBy() {
        return postedBy;
    }

    public Instant postedAt() {
        return postedAt;
    }
}
