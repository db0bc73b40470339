package io.quayside.payables.invoice;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface VendorInvoices extends JpaRepository<VendorInvoice, Long>, JpaSpecificationExecutor<VendorInvoice> {

    Optional<VendorInvoice> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from VendorInvoice i where i.id = :id")
    Optional<VendorInvoice> lock(long id);

    Optional<VendorInvoice> findFirstByCompanyCodeAndVendorIdAndNumberKeyAndInvoiceYear(String companyCode, long vendorId, String numberKey, int year);

    List<VendorInvoice> findByCreditedInvoiceIdOrderByInvoiceDate(long invoiceId);

    /** The rest of the invoices of one vendor and amount that are neither rejected nor cancelled, around a date. */
    @Query("""
            select i from VendorInvoice i where i.companyCode = :company and i.vendorId = :vendorId and i.kind = :kind and i.total.amount = :amount and i.total.currency = :currency
            and i.invoiceDate between :from and :until and i.numberKey is not null and i.id <> :id order by i.invoiceDate, i.id""")
    List<VendorInvoice> lookAlikes(String company, long vendorId, InvoiceKind kind, BigDecimal amount, String currency, LocalDate from, LocalDate until, long id);

    @Query("select i from VendorInvoice i join i.lines l where l.id = :lineId")
    Optional<VendorInvoice> ofLine(long lineId);

    /** Those that wait for goods of these order lines or are being compared with them. */
    @Query("""
            select distinct i from VendorInvoice i join i.lines l where l.orderLineId in :orderLineIds
            and i.status in (io.quayside.payables.invoice.InvoiceStatus.REGISTERED, io.quayside.payables.invoice.InvoiceStatus.WAITING_FOR_GOODS,
                io.quayside.payables.invoice.InvoiceStatus.EXCEPTION)""")
    List<VendorInvoice> beingMatched(Collection<Long> orderLineIds);

    /** Posted, and due until a day or to be paid by a day for its discount; and all open credits. */
    @Query("""
            select i from VendorInvoice i where i.companyCode = :company and i.status = io.quayside.payables.invoice.InvoiceStatus.POSTED
            and (i.dueDate <= :dueUntil or i.discountDate between :payOn and :dueUntil or i.kind <> io.quayside.payables.invoice.InvoiceKind.INVOICE)
            order by i.vendorName, i.dueDate, i.id""")
    List<VendorInvoice> payable(String company, LocalDate dueUntil, LocalDate payOn);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from VendorInvoice i where i.id in :ids order by i.id")
    List<VendorInvoice> lockAll(Collection<Long> ids);

    /** Posted invoices of which a part was billed without a receipt. */
    @Query("""
            select distinct i from VendorInvoice i join i.lines l where l.orderLineId in :orderLineIds and i.postedOn is not null
            and i.kind = io.quayside.payables.invoice.InvoiceKind.INVOICE
            and l.quantity.value > (select coalesce(sum(a.quantity.value), 0) from Allocation a where a.invoiceLineId = l.id)""")
    List<VendorInvoice> postedBefore(Collection<Long> orderLineIds);
}
