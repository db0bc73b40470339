package io.quayside.purchasing.order;

import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "purchasing_order_line")
public class PurchaseOrderLine extends BusinessEntity {

    private int lineNumber;
    private Long requisitionLineId;
    private long productId;
    private String productSku;
    private String productName;
    private String categoryCode;
    private Quantity quantity;
    private BigMoney unitPrice;
    private Money companyValue;
    private LocalDate expectedDate;
    private String warehouseCode;
    private String costCentre;
    private Quantity received;

    protected PurchaseOrderLine() {
    }

    PurchaseOrderLine(int lineNumber, OrderLineDraft draft, CompanyRates rates) {
        this.lineNumber = lineNumber;
        this.requisitionLineId = draft.requisitionLineId();
        this.productId = draft.productId();
        this.productSku = draft.productSku();
        this.productName = draft.productName();
        this.categoryCode = draft.categoryCode();
        this.quantity = draft.quantity();
        this.unitPrice = draft.unitPrice();
        this.expectedDate = draft.expectedDate();
        this.warehouseCode = draft.warehouseCode();
        this.costCentre = draft.costCentre();
        this.received = Quantity.zero(draft.quantity().unit());
        this.companyValue = rates.inCompanyCurrency(lineAmount());
    }

    /** At the rate that the order was created with. */
    void amend(Quantity newQuantity, BigMoney newPrice, @Nullable LocalDate newDate, CurrencyUnit companyCurrency, BigDecimal rate) {
        quantity = newQuantity;
        unitPrice = newPrice;
        expectedDate = newDate;
        companyValue = Amounts.convert(lineAmount(), companyCurrency, rate);
    }

    void expect(@Nullable LocalDate date) {
        expectedDate = date;
    }

    void receiveAll() {
        received = quantity;
    }

    public Money lineAmount() {
        return Amounts.multiply(unitPrice, quantity);
    }

    public Quantity openQuantity() {
        Quantity open = quantity.minus(received);
        return open.isNegative() ? Quantity.zero(quantity.unit()) : open;
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

    public @Nullable Long requisitionLineId() {
        return requisitionLineId;
    }

    public Quantity quantity() {
        return quantity;
    }

    public BigMoney unitPrice() {
        return unitPrice;
    }

    public @Nullable LocalDate expectedDate() {
        return expectedDate;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public @Nullable String costCentre() {
        return costCentre;
    }

    public Quantity received() {
        return received;
    }
}
