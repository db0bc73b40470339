package io.quayside.ledger.period;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month of a company's books. */
@Entity
@Table(name = "ledger_period")
public class AccountingPeriod extends BusinessEntity implements CompanyOwned {

    private static final int LONGEST_REASON = 500;

    private String companyCode;
    private LocalDate startDate;
    private LocalDate endDate;
    @Enumerated(EnumType.STRING)
    private PeriodStatus status = PeriodStatus.OPEN;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;
    private @Nullable String waiverReason;
    private @Nullable String reopenReason;

    protected AccountingPeriod() {
    }

    AccountingPeriod(String companyCode, YearMonth month) {
        this.companyCode = companyCode;
        startDate = month.atDay(1);
        endDate = month.atEndOfMonth();
    }

    void close(String by, Instant at) {
        change(PeriodStatus.OPEN, PeriodStatus.CLOSED, "closed", by, at);
    }

    void reopen(String reason, String by, Instant at) {
        change(PeriodStatus.CLOSED, PeriodStatus.OPEN, "opened again", by, at);
        reopenReason = reason;
        waiverReason = null;
    }

    void requireClosed() {
        require(PeriodStatus.CLOSED, "opened again");
    }

    void lock(String by, Instant at) {
        change(PeriodStatus.CLOSED, PeriodStatus.LOCKED, "locked", by, at);
    }

    void requireOpen() {
        require(PeriodStatus.OPEN, "closed");
    }

    /** @param reasons for what is open, in one text; empty if nothing is */
    void waive(String reasons) {
        waiverReason = reasons.isEmpty() ? null : reasons.substring(0, Math.min(reasons.length(), LONGEST_REASON));
        reopenReason = null;
    }

    private void require(PeriodStatus wanted, String participle) {
        if (status != wanted) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(name(), status.name().toLowerCase(), participle));
        }
    }

    private void change(PeriodStatus from, PeriodStatus to, String participle, String by, Instant at) {
        require(from, participle);
        status = to;
        changedBy = by;
        changedAt = at;
    }

    /** The month, as in 2026-11. */
    public String name() {
        return YearMonth.from(startDate).toString();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public LocalDate endDate() {
        return endDate;
    }

    public PeriodStatus status() {
        return status;
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    /** Why it was closed with open items. */
    public @Nullable String waiverReason() {
        return waiverReason;
    }

    /** Why it was opened again. */
    public @Nullable String reopenReason() {
        return reopenReason;
    }
}
