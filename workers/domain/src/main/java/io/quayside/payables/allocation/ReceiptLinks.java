package io.quayside.payables.allocation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface ReceiptLinks extends JpaRepository<Allocation, Long> {

    List<Allocation> findByInvoiceLineIdInOrderById(Collection<Long> invoiceLineIds);

    List<Allocation> findByReceiptLineIdInOrderById(Collection<Long> receiptLineIds);

    /** Locking, so that it counts what others have committed since the transaction began. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Allocation a where a.receiptLineId in :receiptLineIds")
    List<Allocation> lockOfReceipts(Collection<Long> receiptLineIds);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Allocation a where a.invoiceLineId in :invoiceLineIds")
    List<Allocation> lockOfLines(Collection<Long> invoiceLineIds);

    @Query("select distinct a.receiptLineId from Allocation a where a.invoiceLineId in :invoiceLineIds")
    List<Long> receiptLinesOf(Collection<Long> invoiceLineIds);
}
