package io.quayside.receivables.document;

import io.quayside.receivables.invoice.CustomerInvoice;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** An invoice or a credit note as it went to its customer. */
@Entity
@Table(name = "receivables_document")
public class InvoiceDocument implements Persistable<Long> {

    @Id
    private long invoiceId;
    private String fileName;
    private byte[] pdf;
    private Instant printedAt;
    @Transient
    private boolean stored;

    protected InvoiceDocument() {
    }

    InvoiceDocument(CustomerInvoice invoice, byte[] pdf, Instant at) {
        invoiceId = invoice.id();
        fileName = invoice.label() + ".pdf";
        this.pdf = pdf;
        printedAt = at;
    }

    @Override
    public Long getId() {
        return invoiceId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] pdf() {
        return pdf;
    }

    public Instant printedAt() {
        return printedAt;
    }
}
