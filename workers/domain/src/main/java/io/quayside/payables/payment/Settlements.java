package io.quayside.payables.payment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Settlements extends JpaRepository<Settlement, Long> {

    List<Settlement> findByInvoiceIdOrderById(long invoiceId);

    List<Settlement> findByEntryIdOrderById(long entryId);
}
