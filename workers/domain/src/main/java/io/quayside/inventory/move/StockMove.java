package io.quayside.inventory.move;

import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.AppendOnlyEntity;
import io.quayside.shared.Quantity;
import io.quayside.workflow.CaseInHand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Goods went from one location to another. Never changed; the kinds of the locations are those of the day of the move. */
@Entity
@Table(name = "inventory_stock_move")
public class StockMove extends AppendOnlyEntity {

    private String companyCode;
    @Column(name = "move_key")
    private String key;
    private long productId;
    private Long lotId;
    private Long ownerId;
    private Quantity quantity;
    private long fromLocationId;
    @Enumerated(EnumType.STRING)
    private LocationKind fromKind;
    private long toLocationId;
    @Enumerated(EnumType.STRING)
    private LocationKind toKind;
    @Enumerated(EnumType.STRING)
    private MoveReason reason;
    private SourceDocument source;
    private Money incomingValue;
    private Long reservationId;
    private Long reversedMoveId;
    private Instant movedAt;
    private String movedBy;
    private Long processInstanceKey;
    private String note;

    protected StockMove() {
    }

    StockMove(MoveStock command, Location from, Location to, @Nullable Long reversedMoveId, Instant movedAt) {
        companyCode = command.companyCode();
        key = command.key();
        productId = command.productId();
        lotId = command.lotId();
        ownerId = command.ownerId();
        quantity = command.quantity();
        fromLocationId = from.id();
        fromKind = from.kind();
        toLocationId = to.id();
        toKind = to.kind();
        reason = command.reason();
        source = command.source();
        incomingValue = command.incomingValue();
        reservationId = command.reservationId();
        this.reversedMoveId = reversedMoveId;
        this.movedAt = movedAt;
        movedBy = command.by();
        processInstanceKey = CaseInHand.key().orElse(null);
        note = command.note();
    }

    /** Whether this is what the command asks for, whoever asks. */
    boolean answers(MoveStock command) {
        return productId == command.productId() && Objects.equals(lotId, command.lotId()) && Objects.equals(ownerId, command.ownerId())
                && quantity.equals(command.quantity()) && fromLocationId == command.fromLocationId() && toLocationId == command.toLocationId()
                && reason == command.reason() && source.equals(command.source()) && Objects.equals(incomingValue, command.incomingValue());
    }

    /** The move back; goods that came from outside with a value leave at what they are worth then, unless the listener knows better. */
    MoveStock back(String newKey, String by, @Nullable String why) {
        return new MoveStock(companyCode, newKey, productId, lotId, quantity, toLocationId, fromLocationId, reason, source, null, by, ownerId, null, why);
    }

    public String companyCode() {
        return companyCode;
    }

    public String key() {
        return key;
    }

    public long productId() {
        return productId;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    /** The vendor whom consigned goods belong to; none for the company's own. */
    public @Nullable Long ownerId() {
        return ownerId;
    }

    /** In the product's base unit. */
    public Quantity quantity() {
        return quantity;
    }

    public long fromLocationId() {
        return fromLocationId;
    }

    public LocationKind fromKind() {
        return fromKind;
    }

    public long toLocationId() {
        return toLocationId;
    }

    public LocationKind toKind() {
        return toKind;
    }

    public MoveReason reason() {
        return reason;
    }

    public SourceDocument source() {
        return source;
    }

    /** In the company's currency, for goods that entered from outside. */
    public @Nullable Money incomingValue() {
        return incomingValue;
    }

    public @Nullable Long reservationId() {
        return reservationId;
    }

    /** The move that this one takes back. */
    public @Nullable Long reversedMoveId() {
        return reversedMoveId;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public String movedBy() {
        return movedBy;
    }

    /** The case that it was made in; none for what people do without a process. */
    public @Nullable Long processInstanceKey() {
        return processInstanceKey;
    }

    /** Why, where a person had to say so. */
    public @Nullable String note() {
        return note;
    }
}
