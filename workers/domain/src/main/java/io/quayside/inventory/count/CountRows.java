package io.quayside.inventory.count;

import io.quayside.masterdata.Rows;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CountRows extends Rows<StockCount, Long> {

    /** Until the transaction ends nobody else counts on the sheet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select count from StockCount count where count.id = :id")
    Optional<StockCount> lock(long id);

    boolean existsByOpenLocationId(long locationId);
}
