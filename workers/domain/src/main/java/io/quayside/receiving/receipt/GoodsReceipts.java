package io.quayside.receiving.receipt;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface GoodsReceipts extends JpaRepository<GoodsReceipt, Long>, JpaSpecificationExecutor<GoodsReceipt> {

    Optional<GoodsReceipt> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    boolean existsByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<GoodsReceipt> findByOrderIdAndStatusIn(long orderId, Collection<ReceiptStatus> statuses);

    /** Until the transaction ends, nobody else changes the receipt or anything of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select receipt from GoodsReceipt receipt where receipt.id = :id")
    Optional<GoodsReceipt> lock(long id);

    @Query("select receipt from GoodsReceipt receipt join receipt.lines line where line.id = :lineId")
    Optional<GoodsReceipt> findByLine(long lineId);
}
