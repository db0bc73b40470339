package io.quayside.purchasing.requisition;

import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
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
public class RequisitionLine extends BusinessEntity {

    private int lineNumber;
    private long productId;
    private String productSku;
    private String productName;
    private String categoryCode;
    private Quantity quantity;
    private LocalDate neededBy;
    private String warehouseCode;
    private Long suggestedVendorId;
    private String suggestedVendorName;
    private BigMoney unitPrice;
    private BigDecimal exchangeRate;
    private Money companyValue;
    private String costCentre;
    private String note;
    private BigDecimal approvedQuantity;
    private Long chosenVendorId;
    private String choiceReason;

    protected RequisitionLine() {
    }

    RequisitionLine(int lineNumber, LineDraft draft, CompanyRates rates) {
        change(lineNumber, draft, rates);
    }

    /** A changed line is a new wish: what an approver allowed of the old one, or which vendor was chosen for it, no longer counts. */
    final void change(int newNumber, LineDraft draft, CompanyRates rates) {
        lineNumber = newNumber;
        productId = draft.productId();
        productSku = draft.productSku();
        productName = draft.productName();
        categoryCode = draft.categoryCode();
        quantity = draft.quantity();
        neededBy = draft.neededBy();
        warehouseCode = draft.warehouseCode();
        suggestedVendorId = draft.suggestedVendorId();
        suggestedVendorName = draft.suggestedVendorName();
        unitPrice = draft.unitPrice();
        costCentre = draft.costCentre();
        note = draft.note();
        approvedQuantity = null;
        chosenVendorId = null;
        choiceReason = null;
        valueAt(rates);
    }

    void valueAt(CompanyRates rates) {
        exchangeRate = rates.from(unitPrice.getCurrencyUnit());
        companyValue = rates.inCompanyCurrency(lineAmount());
    }

    /** The approver allows less than was asked for; more would be a new request. */
    void reduceTo(BigDecimal value) {
        Quantity reduced = new Quantity(value, quantity.unit());
        if (reduced.isNegative() || reduced.compareTo(approvedQuantity()) > 0) {
            throw new Refusal.Forbidden("approver-may-not-raise",
                    "Line %d stands at %s; an approver may lower a quantity, never raise it to %s."
                            .formatted(lineNumber, approvedQuantity(), reduced));
        }
        approvedQuantity = reduced.value();
        companyValue = Amounts.convert(lineAmount(), companyValue.getCurrencyUnit(), exchangeRate);
    }

    void chooseVendor(long vendorId, @Nullable String reason) {
        chosenVendorId = vendorId;
        choiceReason = reason;
    }

    /** Whom people named for this line; a buyer's choice goes before the requester's suggestion. */
    public List<Long> namedVendorIds() {
        return Stream.of(chosenVendorId, suggestedVendorId).filter(Objects::nonNull).distinct().toList();
    }

    public Quantity approvedQuantity() {
        return approvedQuantity == null ? quantity : new Quantity(approvedQuantity, quantity.unit());
    }

    /** The price of all that may be bought of this line, in the currency of its price. */
    public Money lineAmount() {
        return Amounts.multiply(unitPrice, approvedQuantity());
    }

    public Money companyValue() {
        return companyValue;
    }

    public int lineNumber() {
        return lineNumber;
    }

    public long productId() {
        return productId;
    }

    public String productSku() {
        return productSku;
    }

    public String productName() {
        return productName;
    }

    public @Nullable String categoryCode() {
        return categoryCode;
    }

    public Quantity quantity() {
        return quantity;
    }

    public @Nullable LocalDate neededBy() {
        return neededBy;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public @Nullable Long suggestedVendorId() {
        return suggestedVendorId;
    }

    public @Nullable String suggestedVendorName() {
        return suggestedVendorName;
    }

    public BigMoney unitPrice() {
        return unitPrice;
    }

    public BigDecimal exchangeRate() {
        return exchangeRate;
    }

    public @Nullable String costCentre() {
        return costCentre;
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
}
