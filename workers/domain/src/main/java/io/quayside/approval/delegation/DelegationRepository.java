package io.quayside.approval.delegation;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface DelegationRepository extends JpaRepository<Delegation, Long>, JpaSpecificationExecutor<Delegation> {

  @Query("select d from Delegation d where d.validFrom <= :at and d.validUntil > :at")
  List<Delegation> activeAt(Instant at);

  @Query("select d from Delegation d where d.validFrom < :until and d.validUntil > :from")
  List<Delegation> overlapping(Instant from, Instant until);
}
