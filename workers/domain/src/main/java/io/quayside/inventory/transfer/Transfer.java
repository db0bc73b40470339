package io.quayside.inventory.transfer;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.company.Location;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "inventory_transfer")
public class Transfer extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    private String fromWarehouse;
    private String toWarehouse;
    private long toLocationId;
    @Enumerated(EnumType.STRING)
    private TransferStatus status;
    private Instant sentAt;
    private String sentBy;
    private Instant receivedAt;
    private String receivedBy;
    private Long countId;
    private int receipts;
    private String correctionReason;

    protected Transfer() {
    }

    Transfer(String number, String fromWarehouse, Location to, Instant sentAt, String sentBy) {
        companyCode = to.companyCode();
        this.number = number;
        this.fromWarehouse = fromWarehouse;
        toWarehouse = to.warehouseCode();
        toLocationId = to.id();
        status = TransferStatus.SENT;
        this.sentAt = sentAt;
        this.sentBy = sentBy;
    }

    void receive(String by, Instant when) {
        status = TransferStatus.RECEIVED;
        receipts++;
        receivedBy = by;
        receivedAt = when;
        countId = null;
    }

    void miss(long shortageCountId) {
        countId = shortageCountId;
    }

    /** @param nothingArrived whether all of it went back */
    void sendBack(boolean nothingArrived, String why) {
        status = nothingArrived ? TransferStatus.SENT_BACK : status;
        correctionReason = why;
    }

    /** It was not received after all: the goods are on their way as before. */
    void takeReceiptBack(String why) {
        status = TransferStatus.SENT;
        receivedBy = null;
        receivedAt = null;
        countId = null;
        correctionReason = why;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public String fromWarehouse() {
        return fromWarehouse;
    }

    public String toWarehouse() {
        return toWarehouse;
    }

    public long toLocationId() {
        return toLocationId;
    }

    public TransferStatus status() {
        return status;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentBy() {
        return sentBy;
    }

    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable String receivedBy() {
        return receivedBy;
    }

    /** In how many goes it arrived. */
    public int receipts() {
        return receipts;
    }

    /** Why goods were sent back, or a receipt was taken back, the last time. */
    public @Nullable String correctionReason() {
        return correctionReason;
    }

    /** The count that has what did not arrive approved. */
    public @Nullable Long countId() {
        return countId;
    }
}
