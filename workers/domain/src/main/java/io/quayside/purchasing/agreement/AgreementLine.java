package io.quayside.purchasing.agreement;

import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A product at a price, and how much of it orders may call off. */
@Entity
@Table(name = "purchasing_agreement_line")
public class AgreementLine extends BusinessEntity {

    private int lineNumber;
    private long productId;
    private String productSku;
    private String productName;
    private String categoryCode;
    private String unit;
    private BigMoney unitPrice;
    private BigDecimal maxQuantity;
    private BigDecimal maxAmount;
    private Integer leadTimeDays;
    private BigDecimal releasedQuantity = BigDecimal.ZERO;
    private BigDecimal releasedAmount = BigDecimal.ZERO;
    private Long vendorPriceId;

    protected AgreementLine() {
    }

    AgreementLine(int lineNumber, AgreedLine agreed) {
        this.lineNumber = lineNumber;
        productId = agreed.productId();
        productSku = agreed.productSku();
        productName = agreed.productName();
        categoryCode = agreed.categoryCode();
        unit = agreed.unit();
        unitPrice = agreed.unitPrice();
        maxQuantity = agreed.maxQuantity();
        maxAmount = agreed.maxAmount();
        leadTimeDays = agreed.leadTimeDays();
    }

    void offerBy(long priceId) {
        vendorPriceId = priceId;
    }

    /** What the line may cost in the end: where both limits are set, the one that is reached first. */
    public Money value() {
        Optional<Money> byQuantity = maxQuantity().map(quantity -> Amounts.multiply(unitPrice, quantity));
        Optional<Money> byAmount = maxAmount();
        return byQuantity.isPresent() && byAmount.isPresent()
                ? Amounts.min(byQuantity.get(), byAmount.get())
                : byQuantity.or(() -> byAmount).orElseThrow();
    }

    /** The quantity that the value buys, for comparing it with stock and earlier prices. */
    Quantity expectedQuantity() {
        return maxQuantity().orElseGet(() -> unitPrice.isZero() ? Quantity.of(1, unit)
                : Quantity.of(maxAmount.divide(unitPrice.getAmount(), Quantity.MAX_SCALE, RoundingMode.DOWN), unit));
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

    public String unit() {
        return unit;
    }

    public BigMoney unitPrice() {
        return unitPrice;
    }

    public @Nullable Integer leadTimeDays() {
        return leadTimeDays;
    }

    public Optional<Quantity> maxQuantity() {
        return Optional.ofNullable(maxQuantity).map(value -> Quantity.of(value, unit));
    }

    public Optional<Money> maxAmount() {
        return Optional.ofNullable(maxAmount).map(this::money);
    }

    public Quantity releasedQuantity() {
        return Quantity.of(releasedQuantity, unit);
    }

    public Money releasedAmount() {
        return money(releasedAmount);
    }

    public Optional<Quantity> remainingQuantity() {
        return maxQuantity().map(most -> most.minus(releasedQuantity()));
    }

    public Optional<Money> remainingAmount() {
        return maxAmount().map(most -> most.minus(releasedAmount()));
    }

    public Optional<Long> vendorPriceId() {
        return Optional.ofNullable(vendorPriceId);
    }

    private Money money(BigDecimal amount) {
        return Money.of(unitPrice.getCurrencyUnit(), amount, RoundingMode.UNNECESSARY);
    }
}
