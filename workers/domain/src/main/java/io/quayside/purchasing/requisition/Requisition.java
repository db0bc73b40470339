package io.quayside.purchasing.requisition;

import static io.quayside.purchasing.requisition.RequisitionStatus.*;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What somebody wants bought. Every change of its state is one of the verbs below; the process calls most of them. */
@Entity
@Table(name = "purchasing_requisition")
public class Requisition extends BusinessEntity {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private RequisitionStatus status = DRAFT;
    private String title;
    private String requester;
    private String requesterName;
    private LocalDate neededBy;
    private String costCentre;
    private String justification;
    private Money total;
    private Money companyTotal;
    private BigDecimal exchangeRate;
    private int revision;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant submittedAt;
    private Instant decidedAt;
    private String closingReason;
    private String closedBy;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "requisition_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<RequisitionLine> lines = new ArrayList<>();

    protected Requisition() {
    }

    private Requisition(String companyCode, String number, Person requester, Instant at) {
        this.companyCode = companyCode;
        this.number = number;
        this.requester = requester.username();
        this.requesterName = requester.name();
        this.createdAt = at;
    }

    /** Who asks: the login and the name to show for it. */
    public record Person(String username, String name) {}

    public static Requisition draft(String companyCode, String number, Person requester, RequisitionHeader header,
                                    List<LineDraft> drafts, CompanyRates rates, Instant at) {
        Requisition requisition = new Requisition(companyCode, number, requester, at);
        requisition.write(header, drafts, rates, at);
        return requisition;
    }

    /** While it is with the requester: as a draft, or sent back. */
    public void change(RequisitionHeader header, List<LineDraft> drafts, CompanyRates rates, Instant at) {
        require("changed", DRAFT, CHANGES_REQUESTED);
        write(header, drafts, rates, at);
    }

    /** While approvers look at it: their decisions so far were about something else, so approval starts anew. */
    public void changeInApproval(RequisitionHeader header, List<LineDraft> drafts, CompanyRates rates, Instant at) {
        require("changed", SUBMITTED, IN_APPROVAL);
        write(header, drafts, rates, at);
        requireSomethingToBuy();
        hand(at);
    }

    /** Fixes the day's rates and hands it to the process. */
    public void submit(CompanyRates rates, Instant at) {
        require("submitted", DRAFT);
        requireSomethingToBuy();
        valueAt(rates);
        submittedAt = at;
        hand(at);
    }

    public void resubmit(CompanyRates rates, Instant at) {
        require("submitted again", CHANGES_REQUESTED);
        requireSomethingToBuy();
        valueAt(rates);
        hand(at);
    }

    public void enterApproval(Instant at) {
        require("checked", SUBMITTED, IN_APPROVAL);
        move(IN_APPROVAL, at);
    }

    public void sendBack(Instant at) {
        require("sent back", SUBMITTED, IN_APPROVAL);
        move(CHANGES_REQUESTED, at);
    }

    /** An approver allows less of some lines, or a lower price, than was asked for. */
    public void reduce(Reduction reduction, Instant at) {
        require("reduced", SUBMITTED, IN_APPROVAL);
        reduction.quantities().forEach((lineId, quantity) -> line(lineId).reduceTo(quantity));
        reduction.prices().forEach((lineId, price) -> line(lineId).reducePriceTo(price));
        if (lines.stream().noneMatch(line -> line.approvedQuantity().isPositive())) {
            throw new Refusal.Invalid("approvedQuantities", "leave nothing to buy; reject the requisition instead");
        }
        sumUp();
        updatedAt = at;
    }

    public void approve(Instant at) {
        require("approved", SUBMITTED, IN_APPROVAL);
        decidedAt = at;
        move(APPROVED, at);
    }

    /** What the same lines come to at other rates than those that approvers saw. */
    public Money companyTotalAt(CompanyRates rates) {
        return Amounts.sum(lines, line -> rates.inCompanyCurrency(line.lineAmount()), companyTotal.getCurrencyUnit());
    }

    /** What approval looked at is no longer so: another vendor, or other rates. The day's rates say what it comes to now. */
    void reconsider(CompanyRates rates, Instant at) {
        require("reconsidered", APPROVED);
        valueAt(rates);
        decidedAt = null;
        move(IN_APPROVAL, at);
    }

    /** @param by who chose; nobody where the rule did */
    public void chooseVendor(long lineId, long vendorId, @Nullable String reason, @Nullable String by) {
        require("given a vendor", APPROVED);
        line(lineId).chooseVendor(vendorId, reason, by);
    }

    public void order(Instant at) {
        require("ordered", APPROVED);
        move(ORDERED, at);
    }

    public void reject(@Nullable String reason, Instant at) {
        require("rejected", SUBMITTED, IN_APPROVAL);
        closingReason = reason;
        decidedAt = at;
        move(REJECTED, at);
    }

    public void requireCancellable() {
        require("cancelled", DRAFT, SUBMITTED, IN_APPROVAL, CHANGES_REQUESTED, APPROVED);
    }

    /** Nothing is wanted for it any more. */
    public boolean isOver() {
        return status == ORDERED || status == REJECTED || status == CANCELLED;
    }

    public boolean isBeingApproved() {
        return status == SUBMITTED || status == IN_APPROVAL;
    }

    public void cancel(String reason, String by, Instant at) {
        requireCancellable();
        closingReason = reason;
        closedBy = by;
        move(CANCELLED, at);
    }

    public void require(String participle, RequisitionStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status",
                    "%s is %s and cannot be %s.".formatted(number, status.text(), participle));
        }
    }

    private void write(RequisitionHeader header, List<LineDraft> drafts, CompanyRates rates, Instant at) {
        title = header.title();
        neededBy = header.neededBy();
        costCentre = header.costCentre();
        justification = header.justification();
        total = Money.zero(header.currency());
        updatedAt = at;
        new LineChanges(lines).apply(drafts, rates);
        valueAt(rates);
    }

    private void valueAt(CompanyRates rates) {
        exchangeRate = rates.from(currency());
        companyTotal = Money.zero(rates.companyCurrency());
        lines.forEach(line -> line.valueAt(rates));
        sumUp();
    }

    private void sumUp() {
        companyTotal = Amounts.sum(lines, RequisitionLine::companyValue, companyTotal.getCurrencyUnit());
        total = Amounts.sum(lines, this::inOwnCurrency, currency());
    }

    private Money inOwnCurrency(RequisitionLine line) {
        CompanyRates fixed = new CompanyRates(companyTotal.getCurrencyUnit(),
                unit -> unit.equals(currency()) ? exchangeRate : line.exchangeRate());
        return fixed.convert(line.lineAmount(), currency());
    }

    private void hand(Instant at) {
        revision++;
        move(SUBMITTED, at);
    }

    private void move(RequisitionStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    void requireTimeToDeliver(LocalDate today) {
        FieldErrors errors = new FieldErrors();
        lines.forEach(line -> errors.check(line.neededBy() == null || !line.neededBy().isBefore(today),
                "lines[%d].neededBy".formatted(line.lineNumber() - 1), "lies in the past"));
        errors.throwIfAny();
    }

    void requireCostCentres() {
        FieldErrors errors = new FieldErrors();
        lines.forEach(line -> errors.check(line.hasCostCentre(), "lines[%d].costCentre".formatted(line.lineNumber() - 1), "is needed"));
        errors.throwIfAny();
    }

    private void requireSomethingToBuy() {
        if (lines.isEmpty()) {
            throw new Refusal.Invalid("lines", "add at least one line");
        }
    }

    private RequisitionLine line(long lineId) {
        return lines.stream().filter(line -> line.id() == lineId).findFirst()
                .orElseThrow(() -> new Refusal.NotFound("line of " + number, lineId));
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public RequisitionStatus status() {
        return status;
    }

    public RequisitionHeader header() {
        return new RequisitionHeader(title, neededBy, costCentre, justification, currency());
    }

    public String title() {
        return title;
    }

    public Person requester() {
        return new Person(requester, requesterName);
    }

    public CurrencyUnit currency() {
        return total.getCurrencyUnit();
    }

    public Money total() {
        return total;
    }

    public Money companyTotal() {
        return companyTotal;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    public List<RequisitionLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
