package io.quayside.quality.nonconformance;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import io.quayside.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "quality_nonconformance")
public class Nonconformance extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private NonconformanceStatus status = NonconformanceStatus.OPEN;
    @Enumerated(EnumType.STRING)
    private Source source;
    private Long sourceId;
    private String sourceNumber;
    private Long vendorId;
    private Long productId;
    private Long lotId;
    private String title;
    private String description;
    private String openedBy;
    private Instant openedAt;
    private String containment;
    private String cause;
    private String correctiveAction;
    private String actionOwner;
    private LocalDate dueOn;
    private Instant vendorAskedAt;
    private Instant escalatedAt;
    private String actionResult;
    private String correctedBy;
    private Instant correctedAt;
    private String verifiedBy;
    private Instant verifiedAt;
    private String verification;
    private Instant closedAt;
    private String cancellationReason;
    private String searchText;

    protected Nonconformance() {
    }

    Nonconformance(String number, OpenNonconformance command, String by, Instant at) {
        this.number = number;
        companyCode = command.companyCode();
        source = command.source();
        sourceId = command.sourceId();
        sourceNumber = command.sourceNumber();
        vendorId = command.vendorId();
        productId = command.productId();
        lotId = command.lotId();
        title = command.title();
        description = command.description();
        openedBy = by;
        openedAt = at;
        searchText = SearchText.of(number, title, sourceNumber);
    }

    void analyse(Analysis analysis) {
        require("analysed", NonconformanceStatus.OPEN, NonconformanceStatus.CORRECTED);
        containment = analysis.containment();
        cause = analysis.cause();
        correctiveAction = analysis.correctiveAction();
        actionOwner = analysis.actionOwner();
        dueOn = analysis.dueOn();
        escalatedAt = null;
        status = NonconformanceStatus.ANALYSED;
    }

    void askVendor(Instant at) {
        vendorAskedAt = at;
    }

    void escalate(Instant at) {
        escalatedAt = at;
    }

    void correct(String result, String by, Instant at) {
        require("corrected", NonconformanceStatus.ANALYSED);
        actionResult = result;
        correctedBy = by;
        correctedAt = at;
        status = NonconformanceStatus.CORRECTED;
    }

    void verify(String how, String by, Instant at) {
        require("verified", NonconformanceStatus.CORRECTED);
        verification = how;
        verifiedBy = by;
        verifiedAt = at;
    }

    void close(Instant at) {
        require("closed", NonconformanceStatus.CORRECTED);
        status = NonconformanceStatus.CLOSED;
        closedAt = at;
    }

    void requireCancellable() {
        require("cancelled", NonconformanceStatus.CANCELLABLE.toArray(NonconformanceStatus[]::new));
    }

    void cancel(String reason, Instant at) {
        requireCancellable();
        cancellationReason = reason;
        status = NonconformanceStatus.CANCELLED;
        closedAt = at;
    }

    private void require(String participle, NonconformanceStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.name().toLowerCase(Locale.ROOT), participle));
        }
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public NonconformanceStatus status() {
        return status;
    }

    public Source source() {
        return source;
    }

    public @Nullable Long sourceId() {
        return sourceId;
    }

    public @Nullable String sourceNumber() {
        return sourceNumber;
    }

    public @Nullable Long vendorId() {
        return vendorId;
    }

    public @Nullable Long productId() {
        return productId;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String containment() {
        return containment;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable String correctiveAction() {
        return correctiveAction;
    }

    public @Nullable String actionOwner() {
        return actionOwner;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant vendorAskedAt() {
        return vendorAskedAt;
    }

    public @Nullable Instant escalatedAt() {
        return escalatedAt;
    }

    public @Nullable String actionResult() {
        return actionResult;
    }

    public @Nullable String correctedBy() {
        return correctedBy;
    }

    public @Nullable Instant correctedAt() {
        return correctedAt;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable String verification() {
        return verification;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String cancellationReason() {
        return cancellationReason;
    }
}
