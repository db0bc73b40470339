package io.quayside.approval.delegation;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface DelegationRepository extends JpaRepository<Delegation, Long>, JpaSpecificationExecutor<Delegation> {

  @Query("select d from Delegation d where d.validFrom <= :at and d.validUntil > :at")
  List<Delegation> activeAt(Instant at);

  /**
   * Two who agree at once could each find no cycle and make one together. To be called before anything is read: what this
   * transaction reads afterwards includes what the one before it wrote.
   */
  @Query(value = "select id from approval_delegation_lock where id = 1 for update", nativeQuery = true)
  int lock();

  @Query("select d from Delegation d where d.validFrom < :until and d.validUntil > :from")
  List<Delegation> overlapping(Instant from, Instant until);
}
