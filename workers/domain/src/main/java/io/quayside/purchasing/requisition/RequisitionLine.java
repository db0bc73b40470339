package io.quayside.purchasing.requisition;

import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.PurchaseLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "purchasing_requisition_line")
public class RequisitionLine extends PurchaseLine {

    private LocalDate neededBy;
    private Long suggestedVendorId;
    private String suggestedVendorName;
    private BigDecimal exchangeRate;
    private String note;
    private BigDecimal approvedQuantity;
    private BigDecimal approvedUnitPrice;
    private Long chosenVendorId;
    private String choiceReason;
    private String chosenBy;

    protected RequisitionLine() {
    }

    RequisitionLine(int lineNumber, LineDraft draft, CompanyRates rates) {
        change(lineNumber, draft, rates);
    }

    /** A changed line is a new wish: what an approver allowed of the old one, or which vendor was chosen for it, no longer counts. */
    final void change(int newNumber, LineDraft draft, CompanyRates rates) {
        describe(newNumber, draft);
        neededBy = draft.neededBy();
        suggestedVendorId = draft.suggestedVendorId();
        suggestedVendorName = draft.suggestedVendorName();
        note = draft.note();
        approvedQuantity = null;
        approvedUnitPrice = null;
        chosenVendorId = null;
        choiceReason = null;
        chosenBy = null;
        valueAt(rates);
    }

    void valueAt(CompanyRates rates) {
        exchangeRate = rates.from(unitPrice().getCurrencyUnit());
        valueAt(rates.companyCurrency(), exchangeRate);
    }

    /** The approver allows less than was asked for; more would be a new request. */
    void reduceTo(BigDecimal value) {
        Quantity reduced = new Quantity(value, quantity().unit());
        if (reduced.isNegative() || reduced.compareTo(approvedQuantity()) > 0) {
            throw new Refusal.Forbidden("approver-may-not-raise",
                    "Line %d stands at %s; an approver may lower a quantity, never raise it to %s."
                            .formatted(lineNumber(), approvedQuantity(), reduced));
        }
        approvedQuantity = reduced.value();
        valueAt(companyValue().getCurrencyUnit(), exchangeRate);
    }

    /** Likewise the price, in the currency that it was asked in. */
    void reducePriceTo(BigDecimal value) {
        BigMoney reduced = Amounts.unitPrice(value, unitPrice().getCurrencyUnit());
        if (reduced.isNegative() || reduced.isGreaterThan(approvedUnitPrice())) {
            throw new Refusal.Forbidden("approver-may-not-raise",
                    "Line %d stands at %s; an approver may lower a price, never raise it to %s."
                            .formatted(lineNumber(), approvedUnitPrice(), reduced));
        }
        approvedUnitPrice = reduced.getAmount();
        valueAt(companyValue().getCurrencyUnit(), exchangeRate);
    }

    void chooseVendor(long vendorId, @Nullable String reason, @Nullable String by) {
        chosenVendorId = vendorId;
        choiceReason = reason;
        chosenBy = by;
    }

    /** Whom people named for this line; a buyer's choice goes before the requester's suggestion. */
    public List<Long> namedVendorIds() {
        return Stream.of(chosenVendorId, suggestedVendorId).filter(Objects::nonNull).distinct().toList();
    }

    /** Whom approvers see, since this one will get the order if any named one does. */
    public @Nullable Long wantedVendorId() {
        return chosenVendorId == null ? suggestedVendorId : chosenVendorId;
    }

    public Quantity approvedQuantity() {
        return approvedQuantity == null ? quantity() : new Quantity(approvedQuantity, quantity().unit());
    }

    public BigMoney approvedUnitPrice() {
        return approvedUnitPrice == null ? unitPrice() : Amounts.unitPrice(approvedUnitPrice, unitPrice().getCurrencyUnit());
    }

    /** The price of all that may be bought of this line, in the currency of its price. */
    @Override
    public Money lineAmount() {
        return Amounts.multiply(approvedUnitPrice(), approvedQuantity());
    }

    boolean hasCostCentre() {
        return costCentre() != null && !costCentre().isBlank();
    }

    public @Nullable LocalDate neededBy() {
        return neededBy;
    }

    public @Nullable Long suggestedVendorId() {
        return suggestedVendorId;
    }

    public @Nullable String suggestedVendorName() {
        return suggestedVendorName;
    }

    public BigDecimal exchangeRate() {
        return exchangeRate;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Long chosenVendorId() {
        return chosenVendorId;
    }

    public @Nullable String choiceReason() {
        return choiceReason;
    }

    /** Who chose the vendor; nobody where the rule did. */
    public @Nullable String chosenBy() {
        return chosenBy;
    }
}
