package io.quayside.payables.invoice;

import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "payables_vendor_invoice_line")
public class VendorInvoiceLine extends BusinessEntity {

    private int lineNumber;
    @Enumerated(EnumType.STRING)
    private LineKind kind;
    private String description;
    private Long orderId;
    private String orderNumber;
    private Long orderLineId;
    private Long productId;
    private String categoryCode;
    private Quantity quantity;
    private BigMoney unitPrice;
    private BigDecimal taxPercent;
    private Money net;
    private Money tax;
    private Long landedCostId;
    private Long creditedLineId;
    @Enumerated(EnumType.STRING)
    private CreditReason creditReason;
    @Enumerated(EnumType.STRING)
    private MatchResult matchResult;
    private String matchReasons;

    protected VendorInvoiceLine() {
    }

    VendorInvoiceLine(int lineNumber, LineDraft draft) {
        this.lineNumber = lineNumber;
        kind = draft.kind();
        description = draft.description();
        if (draft.goods() != null) {
            orderId = draft.goods().orderId();
            orderNumber = draft.goods().orderNumber();
            orderLineId = draft.goods().orderLineId();
            productId = draft.goods().productId();
            categoryCode = draft.goods().categoryCode();
        }
        quantity = draft.quantity();
        unitPrice = draft.unitPrice();
        taxPercent = draft.taxPercent();
        net = Amounts.multiply(unitPrice, quantity);
        tax = draft.tax();
        landedCostId = draft.landedCostId();
        creditedLineId = draft.creditedLineId();
        creditReason = draft.creditReason();
    }

    public void matched(MatchResult result, Collection<MatchReason> reasons) {
        matchResult = result;
        matchReasons = reasons.stream().map(MatchReason::name).collect(Collectors.joining(","));
    }

    public int lineNumber() {
        return lineNumber;
    }

    public LineKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    public @Nullable Long orderId() {
        return orderId;
    }

    public @Nullable String orderNumber() {
        return orderNumber;
    }

    public @Nullable Long orderLineId() {
        return orderLineId;
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

    /** What the freight was expected with; null where nobody had said. */
    public @Nullable Long landedCostId() {
        return landedCostId;
    }

    public @Nullable Long creditedLineId() {
        return creditedLineId;
    }

    public @Nullable CreditReason creditReason() {
        return creditReason;
    }

    /** Of the last comparison with order and receipts; null before the first. */
    public @Nullable MatchResult matchResult() {
        return matchResult;
    }

    public List<MatchReason> matchReasons() {
        return matchReasons == null || matchReasons.isEmpty() ? List.of()
                : Arrays.stream(matchReasons.split(",")).map(MatchReason::valueOf).toList();
    }
}
