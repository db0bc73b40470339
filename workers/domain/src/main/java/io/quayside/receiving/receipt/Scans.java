package io.quayside.receiving.receipt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Scans extends JpaRepository<Scan, Long> {

    List<Scan> findByReceiptIdAndScanIdIn(long receiptId, Collection<String> scanIds);

    Optional<Scan> findByReceiptIdAndScanId(long receiptId, String scanId);

    List<Scan> findByReceiptIdAndPalletScanId(long receiptId, String palletScanId);

    Page<Scan> findByReceiptId(long receiptId, Pageable page);
}
