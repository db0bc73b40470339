package io.quayside.payables.payment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Settlements extends JpaRepository<Settlement, Long> {

    List<Settlement> findByEntryIdOrderById(long entryId);

    @Query("""
            select new io.quayside.payables.payment.SettlementRow(s.id, s.kind, s.sourceNumber, s.settledOn, s.amount, s.discount, e.sourceType, e.sourceId, e.id, e.number)
            from Settlement s join JournalEntry e on e.id = s.entryId where s.invoiceId = :invoiceId order by s.id""")
    List<SettlementRow> ofInvoice(long invoiceId);
}
