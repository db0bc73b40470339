package io.quayside.planning.proposal;

import io.quayside.masterdata.Rows;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;

interface ProposalRows extends Rows<ReorderProposal, Long> {

    /** In one order, so that two who decide wait for each other instead of deadlocking. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<ReorderProposal> findByIdInAndCompanyCodeInOrderById(Collection<Long> ids, Collection<String> companies);

    long countByCompanyCodeInAndStatus(Collection<String> companies, ProposalStatus status);
}
