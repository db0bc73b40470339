package io.quayside.inventory.transfer;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "inventory_transfer_line")
public class TransferLine extends BusinessEntity {

    private long transferId;
    private long productId;
    private Long lotId;
    private Quantity quantity;
    private long fromLocationId;
    private BigDecimal received;
    private BigDecimal sentBack;
    private Long ownerId;

    protected TransferLine() {
    }

    TransferLine(long transferId, SendTransfer.Line line, Quantity quantity) {
        this.transferId = transferId;
        productId = line.productId();
        lotId = line.lotId();
        ownerId = line.ownerId();
        this.quantity = quantity;
        fromLocationId = line.fromLocationId();
        sentBack = BigDecimal.ZERO;
    }

    void receive(BigDecimal arrived) {
        if (arrived.signum() < 0 || arrived.compareTo(onItsWay()) > 0) {
            throw new Refusal.Invalid("received", "must be between zero and the %s that are on their way".formatted(Quantity.of(onItsWay(), quantity.unit())));
        }
        received = alreadyReceived().add(arrived);
    }

    void sendBack() {
        sentBack = sentBack.add(onItsWay());
    }

    void takeReceiptBack() {
        received = null;
    }

    private BigDecimal alreadyReceived() {
        return received == null ? BigDecimal.ZERO : received;
    }

    /** What has neither arrived nor gone back; of goods whose loss was posted nothing is on its way any more, which their count knows. */
    public BigDecimal onItsWay() {
        return quantity.value().subtract(alreadyReceived()).subtract(sentBack);
    }

    public long productId() {
        return productId;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public Quantity quantity() {
        return quantity;
    }

    /** The vendor whom consigned goods belong to; none for the company's own. */
    public @Nullable Long ownerId() {
        return ownerId;
    }

    public BigDecimal sentBack() {
        return sentBack;
    }

    public long fromLocationId() {
        return fromLocationId;
    }

    public @Nullable BigDecimal received() {
        return received;
    }
}
