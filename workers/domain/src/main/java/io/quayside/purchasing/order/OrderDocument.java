package io.quayside.purchasing.order;

import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The PDF of one revision of an order, byte for byte what the vendor got. */
@Entity
@Table(name = "purchasing_order_document")
public class OrderDocument extends AppendOnlyEntity {

    private long orderId;
    private String companyCode;
    private int revision;
    private String fileName;
    private byte[] content;
    private String sha256;
    private Instant createdAt;

    protected OrderDocument() {
    }

    OrderDocument(PurchaseOrder order, byte[] content, Instant at) {
        this.orderId = order.id();
        this.companyCode = order.companyCode();
        this.revision = order.revision();
        this.fileName = revision == 1 ? order.number() + ".pdf" : "%s-r%d.pdf".formatted(order.number(), revision);
        this.content = content.clone();
        this.sha256 = sha256(content);
        this.createdAt = at;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public int revision() {
        return revision;
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
