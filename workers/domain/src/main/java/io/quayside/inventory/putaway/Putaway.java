package io.quayside.inventory.putaway;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.workflow.CaseInHand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goods to carry to a bin. */
@Entity
@Table(name = "inventory_putaway")
public class Putaway extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    @Column(name = "putaway_key")
    private String key;
    private long productId;
    private Long lotId;
    private Quantity quantity;
    private long fromLocationId;
    private Long suggestedLocationId;
    private String suggestedBecause;
    @Enumerated(EnumType.STRING)
    private MoveReason reason;
    private Long actualLocationId;
    private String overrideReason;
    @Enumerated(EnumType.STRING)
    private PutawayStatus status;
    private SourceDocument source;
    private Instant createdAt;
    private Instant doneAt;
    private String doneBy;
    private Long processInstanceKey;
    private Long ownerId;
    private Long round;
    private Instant reversedAt;
    private String reversedBy;
    private String reversalReason;

    protected Putaway() {
    }

    Putaway(OpenPutaway command, String key, PutawaySuggestion suggestion, Instant createdAt) {
        companyCode = command.companyCode();
        warehouseCode = command.warehouseCode();
        this.key = key;
        productId = command.productId();
        lotId = command.lotId();
        quantity = suggestion.quantity();
        fromLocationId = command.fromLocationId();
        suggestedLocationId = suggestion.locationId();
        suggestedBecause = suggestion.because();
        reason = command.reason();
        status = PutawayStatus.OPEN;
        source = command.source();
        this.createdAt = createdAt;
        ownerId = command.ownerId();
        processInstanceKey = CaseInHand.key().orElse(null);
    }

    /** Who waits for it, with all others of the same round. */
    public void join(@Nullable Long newRound) {
        round = newRound;
    }

    /** The rest of it waits, or is not carried at all. */
    void reduceTo(Quantity rest) {
        requireOpen();
        quantity = rest;
    }

    /** Another place than the suggested one needs a reason. */
    void confirm(long locationId, @Nullable String why, String by, Instant when) {
        requireOpen();
        boolean overrides = !Objects.equals(suggestedLocationId, locationId);
        if (overrides && suggestedLocationId != null && (why == null || why.isBlank())) {
            throw new Refusal.Invalid("overrideReason", "is needed for another place than the suggested one");
        }
        actualLocationId = locationId;
        overrideReason = overrides ? why : null;
        close(PutawayStatus.DONE, by, when);
    }

    boolean isConfirmed(long locationId, @Nullable Quantity part, String by) {
        return status == PutawayStatus.DONE && Objects.equals(actualLocationId, locationId) && by.equals(doneBy) && (part == null || part.compareTo(quantity) == 0);
    }

    void cancel(String by, Instant when) {
        requireOpen();
        close(PutawayStatus.CANCELLED, by, when);
    }

    /** The goods were never there, or had to go elsewhere. */
    void reverse(String why, String by, Instant when) {
        if (status != PutawayStatus.DONE) {
            throw new Refusal.Conflict("putaway-not-done", "This putaway is not done, there is nothing to take back.");
        }
        status = PutawayStatus.REVERSED;
        reversalReason = why;
        reversedBy = by;
        reversedAt = when;
    }

    void reopen() {
        if (status != PutawayStatus.CANCELLED) {
            throw new Refusal.Conflict("not-cancelled", "Only a putaway that was cancelled is opened again.");
        }
        close(PutawayStatus.OPEN, null, null);
    }

    private void close(PutawayStatus how, @Nullable String by, @Nullable Instant when) {
        status = how;
        doneBy = by;
        doneAt = when;
    }

    private void requireOpen() {
        if (status != PutawayStatus.OPEN) {
            throw new Refusal.Conflict("putaway-closed", "This putaway is %s already.".formatted(status.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    String key() {
        return key;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public long productId() {
        return productId;
    }

    /** The vendor whom consigned goods belong to; none for the company's own. */
    public @Nullable Long ownerId() {
        return ownerId;
    }

    /** The case that has the goods put away. */
    public @Nullable Long processInstanceKey() {
        return processInstanceKey;
    }

    /** None for one that no process waits for, and for those from before there were rounds. */
    public @Nullable Long round() {
        return round;
    }

    public @Nullable Instant reversedAt() {
        return reversedAt;
    }

    public @Nullable String reversedBy() {
        return reversedBy;
    }

    public @Nullable String reversalReason() {
        return reversalReason;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public Quantity quantity() {
        return quantity;
    }

    public long fromLocationId() {
        return fromLocationId;
    }

    public @Nullable Long suggestedLocationId() {
        return suggestedLocationId;
    }

    public String suggestedBecause() {
        return suggestedBecause;
    }

    public MoveReason reason() {
        return reason;
    }

    public @Nullable Long actualLocationId() {
        return actualLocationId;
    }

    public @Nullable String overrideReason() {
        return overrideReason;
    }

    public PutawayStatus status() {
        return status;
    }

    public SourceDocument source() {
        return source;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable String doneBy() {
        return doneBy;
    }
}
