package io.quayside.receiving.discrepancy;

import io.quayside.identity.CurrentUser;
import io.quayside.receiving.BlindCounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Something that was not as it should be. It is never changed; one that was logged in error is withdrawn and stays to be seen. */
@Entity
@Table(name = "receiving_discrepancy")
public class Discrepancy extends BusinessEntity {

    private String companyCode;
    private long receiptId;
    private String receiptNumber;
    private long orderId;
    private String orderNumber;
    private long vendorId;
    private String vendorName;
    private Long lineId;
    private Long productId;
    private String productSku;
    @Enumerated(EnumType.STRING)
    private DiscrepancyType type;
    private Quantity quantity;
    private String lotNumber;
    private Quantity refused;
    private Quantity blocked;
    private String note;
    private boolean byCount;
    private String entryId;
    private boolean blind;
    private Long claimId;
    private Money claimed;
    private String loggedBy;
    private Instant loggedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected Discrepancy() {
    }

    Discrepancy(ReceiptRef receipt, Found found, boolean byCount, @Nullable String entryId, String by, Instant at) {
        this.entryId = entryId;
        companyCode = receipt.companyCode();
        receiptId = receipt.receiptId();
        receiptNumber = receipt.receiptNumber();
        orderId = receipt.orderId();
        orderNumber = receipt.orderNumber();
        vendorId = receipt.vendorId();
        vendorName = receipt.vendorName();
        lineId = found.lineId();
        productId = found.productId();
        productSku = found.productSku();
        type = found.type();
        quantity = found.quantity();
        lotNumber = found.lotNumber();
        note = found.note();
        this.byCount = byCount;
        loggedBy = by;
        loggedAt = at;
    }

    void withdraw(String by, Instant at) {
        if (claimId != null) {
            throw new Refusal.Conflict("claimed", "This has been claimed of the vendor; withdraw the claim instead.");
        }
        if (withdrawnAt == null) {
            withdrawnBy = by;
            withdrawnAt = at;
        }
    }

    void belongTo(ReceiptRef receipt) {
        receiptId = receipt.receiptId();
        receiptNumber = receipt.receiptNumber();
    }

    /** So much of it was refused at the dock and goes back; none if all of it was taken in. */
    public void refuse(@Nullable Quantity quantity) {
        refused = quantity;
    }

    /** So much of it was taken out of stock when it was logged. */
    public void block(Quantity quantity) {
        blocked = quantity;
    }

    /** None where the goods were not in stock yet. */
    public @Nullable Quantity blocked() {
        return blocked;
    }

    /** What the vendor owes something for: not what was refused. */
    public Found owed() {
        return refused == null ? found() : new Found(type, lineId, productId, productSku, quantity.minus(refused), lotNumber, note);
    }

    public boolean isOwed() {
        return type.isClaimed() && (refused == null || refused.compareTo(quantity) < 0);
    }

    public void claim(long vendorClaimId, Money worth) {
        claimId = vendorClaimId;
        claimed = worth;
    }

    /** What is claimed for it, in the currency of the order. */
    public @Nullable Money claimed() {
        return claimed;
    }

    public String companyCode() {
        return companyCode;
    }

    public ReceiptRef receipt() {
        return new ReceiptRef(receiptId, receiptNumber, companyCode, orderId, orderNumber, vendorId, vendorName);
    }

    public Found found() {
        return new Found(type, lineId, productId, productSku, quantity, lotNumber, note);
    }

    public DiscrepancyType type() {
        return type;
    }

    /** Whether it follows from the count, and is found anew when the goods are counted again. */
    public boolean isByCount() {
        return byCount;
    }

    /** Tells how much was expected, of goods that may have to be counted again without knowing it. */
    void hide() {
        blind = true;
    }

    void reveal() {
        blind = false;
    }

    public boolean isHiddenFrom(CurrentUser user) {
        return blind && BlindCounts.isKeptFrom(user);
    }

    public @Nullable Long claimId() {
        return claimId;
    }

    public String loggedBy() {
        return loggedBy;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
