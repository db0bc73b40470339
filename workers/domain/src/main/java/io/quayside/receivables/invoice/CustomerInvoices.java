package io.quayside.receivables.invoice;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface CustomerInvoices extends JpaRepository<CustomerInvoice, Long>, JpaSpecificationExecutor<CustomerInvoice> {

    Optional<CustomerInvoice> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from CustomerInvoice i where i.id = :id")
    Optional<CustomerInvoice> lock(long id);

    /** In one order, so that nobody waits for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from CustomerInvoice i where i.id in :ids order by i.id")
    List<CustomerInvoice> lockAll(Collection<Long> ids);

    @Query("select i.creditedInvoiceId from CustomerInvoice i where i.id = :noteId")
    Optional<Long> creditedBy(long noteId);

    List<CustomerInvoice> findByCreditedInvoiceIdOrderById(long invoiceId);

    /** Posted and due before a day; the oldest first. */
    @Query("""
            select i from CustomerInvoice i where i.customerId = :customerId and i.status = io.quayside.receivables.invoice.ReceivableStatus.POSTED
            and i.kind = io.quayside.receivables.invoice.ReceivableKind.INVOICE and i.dueDate < :day order by i.dueDate, i.id""")
    List<CustomerInvoice> overdue(long customerId, LocalDate day);

    /** Credit notes of which something is left. */
    @Query("""
            select i from CustomerInvoice i where i.customerId = :customerId and i.status = io.quayside.receivables.invoice.ReceivableStatus.POSTED
            and i.kind = io.quayside.receivables.invoice.ReceivableKind.CREDIT_NOTE order by i.id""")
    List<CustomerInvoice> credits(long customerId);

    @Query("""
            select distinct i.customerId from CustomerInvoice i where i.companyCode = :companyCode and i.kind = io.quayside.receivables.invoice.ReceivableKind.INVOICE
            and i.status = io.quayside.receivables.invoice.ReceivableStatus.POSTED and i.dueDate < :day and i.disputeReason is null""")
    List<Long> customersWithOverdue(String companyCode, LocalDate day);

    @Query("select i.id from CustomerInvoice i where i.mailDue = true order by i.id limit 50")
    List<Long> mailDue();
}
