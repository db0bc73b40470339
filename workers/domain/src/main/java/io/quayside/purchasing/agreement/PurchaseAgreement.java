package io.quayside.purchasing.agreement;

import static io.quayside.purchasing.agreement.AgreementStatus.*;

import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a company may call off from a vendor until some day, at agreed prices. */
@Entity
@Table(name = "purchasing_agreement")
public class PurchaseAgreement extends BusinessEntity {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private AgreementStatus status = DRAFT;
    private String title;
    private long vendorId;
    private String vendorName;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Money total;
    private Money companyTotal;
    private BigDecimal releaseLimit;
    private String note;
    private String createdBy;
    private String changedBy;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant activatedAt;
    private Instant closedAt;
    private String closedBy;
    private String closingReason;
    private Instant nearlyExhaustedAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<AgreementLine> lines = new ArrayList<>();

    protected PurchaseAgreement() {
    }

    PurchaseAgreement(String number, AgreementTerms terms, CompanyRates rates, String by, Instant at) {
        this.number = number;
        this.companyCode = terms.companyCode();
        this.createdBy = by;
        this.createdAt = at;
        write(terms, rates, by, at);
    }

    void change(AgreementTerms terms, CompanyRates rates, String by, Instant at) {
        require("changed", DRAFT);
        write(terms, rates, by, at);
    }

    void submit(CompanyRates rates, Instant at) {
        require("submitted", DRAFT);
        valueAt(rates);
        closingReason = null;
        move(IN_APPROVAL, at);
    }

    /** At the rates of the day on which approval begins. */
    void valueAt(CompanyRates rates) {
        total = Amounts.sum(lines, AgreementLine::value, total.getCurrencyUnit());
        companyTotal = rates.inCompanyCurrency(total);
    }

    void activate(Instant at) {
        require("activated", IN_APPROVAL);
        activatedAt = at;
        move(ACTIVE, at);
    }

    /** Not approved: back to whoever wrote it. */
    void sendBack(@Nullable String reason, Instant at) {
        require("sent back", IN_APPROVAL);
        closingReason = reason;
        move(DRAFT, at);
    }

    void requireOpen() {
        require("closed", DRAFT, IN_APPROVAL, ACTIVE);
    }

    void close(String reason, @Nullable String by, Instant at) {
        requireOpen();
        closingReason = reason;
        closedBy = by;
        closedAt = at;
        move(CLOSED, at);
    }

    void require(String participle, AgreementStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.text(), participle));
        }
    }

    private void write(AgreementTerms terms, CompanyRates rates, String by, Instant at) {
        title = terms.title();
        vendorId = terms.vendorId();
        vendorName = terms.vendorName();
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
        releaseLimit = terms.releaseLimit();
        note = terms.note();
        changedBy = by;
        updatedAt = at;
        lines.clear();
        terms.lines().forEach(line -> lines.add(new AgreementLine(lines.size() + 1, line)));
        total = Money.zero(terms.currency());
        valueAt(rates);
    }

    private void move(AgreementStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public AgreementStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public CurrencyUnit currency() {
        return total.getCurrencyUnit();
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Money total() {
        return total;
    }

    public Money companyTotal() {
        return companyTotal;
    }

    public Optional<Money> releaseLimit() {
        return Optional.ofNullable(releaseLimit).map(limit -> Money.of(currency(), limit, RoundingMode.UNNECESSARY));
    }

    public @Nullable String note() {
        return note;
    }

    public String createdBy() {
        return createdBy;
    }

    public String changedBy() {
        return changedBy;
    }

    public AgreementMilestones milestones() {
        return new AgreementMilestones(createdAt, updatedAt, activatedAt, nearlyExhaustedAt, closedAt, closedBy, closingReason);
    }

    public List<AgreementLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
