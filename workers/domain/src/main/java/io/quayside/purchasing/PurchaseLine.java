package io.quayside.purchasing;

import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** So much of a product at a unit price, for a warehouse, whether it is still requested or already ordered. */
@MappedSuperclass
public abstract class PurchaseLine extends BusinessEntity {

    private int lineNumber;
    private long productId;
    private String productSku;
    private String productName;
    private String categoryCode;
    private Quantity quantity;
    private BigMoney unitPrice;
    private Money companyValue;
    private String warehouseCode;
    private String costCentre;

    /** A line as it is to be: everything looked up and defaulted. */
    public interface Draft {

        long productId();

        String productSku();

        String productName();

        @Nullable String categoryCode();

        Quantity quantity();

        BigMoney unitPrice();

        String warehouseCode();

        @Nullable String costCentre();
    }

    protected final void describe(int number, Draft draft) {
        lineNumber = number;
        productId = draft.productId();
        productSku = draft.productSku();
        productName = draft.productName();
        categoryCode = draft.categoryCode();
        quantity = draft.quantity();
        unitPrice = draft.unitPrice();
        warehouseCode = draft.warehouseCode();
        costCentre = draft.costCentre();
    }

    protected final void price(Quantity newQuantity, BigMoney newPrice) {
        quantity = newQuantity;
        unitPrice = newPrice;
    }

    protected final void valueAt(CurrencyUnit companyCurrency, BigDecimal rate) {
        companyValue = Amounts.convert(lineAmount(), companyCurrency, rate);
    }

    /** In the currency of the unit price. */
    public Money lineAmount() {
        return Amounts.multiply(unitPrice, quantity);
    }

    /** The line amount in the company's currency. */
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

    public BigMoney unitPrice() {
        return unitPrice;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public @Nullable String costCentre() {
        return costCentre;
    }
}
