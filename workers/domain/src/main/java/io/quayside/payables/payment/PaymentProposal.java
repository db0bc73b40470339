package io.quayside.payables.payment;

import static io.quayside.payables.payment.ProposalStatus.*;

import io.quayside.payables.payment.PaymentItem.PaymentKey;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What somebody proposes to pay on one day. */
@Entity
@Table(name = "payables_payment_proposal")
public class PaymentProposal extends BusinessEntity {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private ProposalStatus status = DRAFT;
    private LocalDate dueUntil;
    private LocalDate payOn;
    private Money companyTotal;
    private String proposedBy;
    private Instant proposedAt;
    private LocalDate bookedOn;
    private String closingReason;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false, updatable = false)
    @OrderBy("vendorName, dueDate, id")
    @BatchSize(size = 200)
    private List<PaymentItem> items = new ArrayList<>();

    protected PaymentProposal() {
    }

    PaymentProposal(String companyCode, String number, LocalDate dueUntil, LocalDate payOn, Collection<Payable> payables, String by, Instant at) {
        this.companyCode = companyCode;
        this.number = number;
        this.dueUntil = dueUntil;
        this.payOn = payOn;
        proposedBy = by;
        proposedAt = at;
        payables.forEach(payable -> items.add(new PaymentItem(payable)));
    }

    /** After items or rates have changed. */
    void valueAt(CompanyRates rates) {
        items.forEach(item -> item.value(rates.inCompanyCurrency(item.payment())));
        companyTotal = Amounts.sum(paidItems(), PaymentItem::companyAmount, rates.companyCurrency());
    }

    void submit() {
        require("submitted", DRAFT, CORRECTING);
        if (paidItems().isEmpty()) {
            throw new Refusal.Conflict("nothing-to-pay", "%s pays nothing.".formatted(number));
        }
        status = IN_APPROVAL;
    }

    void sendBack() {
        require("sent back", IN_APPROVAL);
        status = CORRECTING;
    }

    void book(LocalDate on) {
        require("booked", IN_APPROVAL);
        bookedOn = on;
        end(BOOKED);
    }

    void discard(@Nullable String reason) {
        require("discarded", DRAFT, IN_APPROVAL, CORRECTING);
        closingReason = reason;
        end(DISCARDED);
    }

    void requireEditable() {
        require("changed", DRAFT, CORRECTING);
    }

    void require(String participle, ProposalStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.text(), participle));
        }
    }

    private void end(ProposalStatus last) {
        status = last;
        items.forEach(PaymentItem::letGo);
    }

    PaymentItem item(long itemId) {
        return items.stream().filter(item -> item.id() == itemId).findFirst().orElseThrow(() -> new Refusal.NotFound("item of " + number, itemId));
    }

    List<PaymentItem> paidItems() {
        return items.stream().filter(PaymentItem::isPaid).toList();
    }

    /** By vendor and currency, in an order that is always the same. */
    SortedMap<PaymentKey, List<PaymentItem>> payments() {
        return paidItems().stream().collect(Collectors.groupingBy(PaymentItem::key, TreeMap::new, Collectors.toList()));
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public ProposalStatus status() {
        return status;
    }

    public LocalDate dueUntil() {
        return dueUntil;
    }

    public LocalDate payOn() {
        return payOn;
    }

    public Money companyTotal() {
        return companyTotal;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable LocalDate bookedOn() {
        return bookedOn;
    }

    public @Nullable String closingReason() {
        return closingReason;
    }

    public List<PaymentItem> items() {
        return Collections.unmodifiableList(items);
    }
}
