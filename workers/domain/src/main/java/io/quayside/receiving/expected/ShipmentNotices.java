package io.quayside.receiving.expected;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ShipmentNotices extends JpaRepository<ShipmentNotice, Long> {

    List<ShipmentNotice> findByExpectedIdOrderByArrivalDateAscIdAsc(long expectedId);

    long countByExpectedIdAndFromVendorTrue(long expectedId);

    boolean existsByExpectedIdAndReference(long expectedId, String reference);

    Optional<ShipmentNotice> findFirstByTrackingNumberAndCompanyCodeInOrderByIdDesc(String trackingNumber, Collection<String> companies);

    /** By the serial shipping container code on the label of one of its pallets. */
    @Query("select notice from ShipmentNotice notice join notice.lines line where line.sscc = :sscc and notice.companyCode in :companies order by notice.id desc limit 1")
    Optional<ShipmentNotice> findBySscc(String sscc, Collection<String> companies);
}
