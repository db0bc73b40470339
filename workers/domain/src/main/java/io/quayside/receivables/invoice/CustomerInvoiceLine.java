package io.quayside.receivables.invoice;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "receivables_customer_invoice_line")
public class CustomerInvoiceLine extends BusinessEntity {

    private int lineNumber;
    private String description;
    private Long productId;
    private String categoryCode;
    private Quantity quantity;
    private BigMoney unitPrice;
    private BigDecimal taxPercent;
    private Money net;
    private Money tax;
    private Long creditedLineId;
    @Enumerated(EnumType.STRING)
    private CreditReason creditReason;

    protected CustomerInvoiceLine() {
    }

    CustomerInvoiceLine(int lineNumber, LineDraft draft) {
        this.lineNumber = lineNumber;
        description = draft.description();
        productId = draft.productId();
        categoryCode = draft.categoryCode();
        quantity = draft.quantity();
        unitPrice = draft.unitPrice();
        taxPercent = draft.taxPercent();
        net = draft.net();
        tax = draft.tax();
        creditedLineId = draft.creditedLineId();
        creditReason = draft.creditReason();
    }

    public int lineNumber() {
        return lineNumber;
    }

    public String description() {
        return description;
    }

    public @Nullable Long productId() {
        return productId;
    }

    public @Nullable String categoryCode() {
        return categoryCode;
    }

    public Quantity quantity() {
        return quantity;
    }

    public BigMoney unitPrice() {
        return unitPrice;
    }

    public BigDecimal taxPercent() {
        return taxPercent;
    }

    public Money net() {
        return net;
    }

    public Money tax() {
        return tax;
    }

    public @Nullable Long creditedLineId() {
        return creditedLineId;
    }

    public @Nullable CreditReason creditReason() {
        return creditReason;
    }
}
