package io.quayside.quality.nonconformance;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The 8D report that a vendor is asked for, and what it says once it has come. */
@Entity
@Table(name = "quality_vendor_report")
public class VendorReport extends BusinessEntity {

    private long nonconformanceId;
    private LocalDate dueOn;
    private Instant askedAt;
    private Instant remindedAt;
    private LocalDate receivedOn;
    private String receivedBy;
    private EightDisciplines content;

    protected VendorReport() {
    }

    VendorReport(long nonconformanceId, LocalDate dueOn, Instant at) {
        this.nonconformanceId = nonconformanceId;
        this.dueOn = dueOn;
        askedAt = at;
    }

    /** Asked again, for another analysis. */
    void ask(LocalDate newDueOn, Instant at) {
        dueOn = newDueOn;
        askedAt = at;
        remindedAt = null;
        receivedOn = null;
        receivedBy = null;
    }

    void remind(Instant at) {
        remindedAt = at;
    }

    /** Entered as it comes, and completed later where a part is missing. */
    void receive(EightDisciplines what, LocalDate on, String by) {
        content = what;
        receivedOn = on;
        receivedBy = by;
    }

    public boolean isOutstanding() {
        return receivedOn == null;
    }

    public boolean isLate(LocalDate today) {
        return isOutstanding() && dueOn.isBefore(today);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable String receivedBy() {
        return receivedBy;
    }

    public @Nullable EightDisciplines content() {
        return content;
    }
}
