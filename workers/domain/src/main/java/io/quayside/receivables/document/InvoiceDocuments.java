package io.quayside.receivables.document;

import org.springframework.data.jpa.repository.JpaRepository;

interface InvoiceDocuments extends JpaRepository<InvoiceDocument, Long> {}
