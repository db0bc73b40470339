package io.quayside.inventory.reservation;

import io.quayside.masterdata.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;

interface ReservationRows extends Rows<Reservation, Long> {

    Optional<Reservation> findByCompanyCodeAndKey(String companyCode, String key);

    List<Reservation> findByProductIdAndWarehouseCodeAndStatus(long productId, String warehouseCode, ReservationStatus status);

    List<Reservation> findByStatusAndExpiresAtLessThanEqualOrderByExpiresAt(ReservationStatus status, Instant now, Limit limit);
}
