package io.quayside.payables.payment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface PaymentProposals extends JpaRepository<PaymentProposal, Long>, JpaSpecificationExecutor<PaymentProposal> {

    Optional<PaymentProposal> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PaymentProposal p where p.id = :id")
    Optional<PaymentProposal> lock(long id);

    @Query("select i.liveDocument from PaymentItem i where i.liveDocument in :documents")
    Set<Long> inLiveProposals(Collection<Long> documents);
}
