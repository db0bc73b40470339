package io.quayside.purchasing.rfq;

import io.quayside.purchasing.order.OrderDocument;
import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The PDF that one vendor got, byte for byte. */
@Entity
@Table(name = "purchasing_rfq_document")
public class RfqDocument extends AppendOnlyEntity {

    private String companyCode;
    private long rfqId;
    private long vendorId;
    private String fileName;
    private byte[] content;
    private String sha256;
    private Instant createdAt;

    protected RfqDocument() {
    }

    RfqDocument(Rfq rfq, long vendorId, byte[] content, Instant at) {
        companyCode = rfq.companyCode();
        rfqId = rfq.id();
        this.vendorId = vendorId;
        fileName = rfq.number() + ".pdf";
        this.content = content.clone();
        sha256 = OrderDocument.sha256(content);
        createdAt = at;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }

    public String sha256() {
        return sha256;
    }
}
