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

    protected TransferLine() {
    }

    TransferLine(long transferId, SendTransfer.Line line, String unit) {
        this.transferId = transferId;
        productId = line.productId();
        lotId = line.lotId();
        quantity = Quantity.of(line.quantity(), unit);
        fromLocationId = line.fromLocationId();
    }

    void receive(BigDecimal arrived) {
        if (arrived.signum() < 0 || arrived.compareTo(quantity.value()) > 0) {
            throw new Refusal.Invalid("received", "must be between zero and the %s that were sent".formatted(quantity));
        }
        received = arrived;
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

    public long fromLocationId() {
        return fromLocationId;
    }

    public @Nullable BigDecimal received() {
        return received;
    }
}
