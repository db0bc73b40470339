package io.quayside.purchasing.rfq;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "purchasing_rfq_line")
public class RfqLine extends BusinessEntity {

    private int lineNumber;
    private Long requisitionLineId;
    private long productId;
    private String productSku;
    private String productName;
    private Quantity quantity;
    private LocalDate neededBy;
    private String warehouseCode;
    private String costCentre;
    private String note;

    protected RfqLine() {
    }

    RfqLine(int lineNumber, AskedLine asked) {
        this.lineNumber = lineNumber;
        requisitionLineId = asked.requisitionLineId();
        productId = asked.productId();
        productSku = asked.productSku();
        productName = asked.productName();
        quantity = asked.quantity();
        neededBy = asked.neededBy();
        warehouseCode = asked.warehouseCode();
        costCentre = asked.costCentre();
        note = asked.note();
    }

    /** The line that was made of the award. */
    void becomeLine(long requisitionLine) {
        requisitionLineId = requisitionLine;
    }

    public int lineNumber() {
        return lineNumber;
    }

    public @Nullable Long requisitionLineId() {
        return requisitionLineId;
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

    public Quantity quantity() {
        return quantity;
    }

    public @Nullable LocalDate neededBy() {
        return neededBy;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public @Nullable String costCentre() {
        return costCentre;
    }

    public @Nullable String note() {
        return note;
    }
}
