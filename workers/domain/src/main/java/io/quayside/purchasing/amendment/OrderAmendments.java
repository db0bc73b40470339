package io.quayside.purchasing.amendment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface OrderAmendments extends JpaRepository<OrderAmendment, Long> {

    List<OrderAmendment> findByOrderIdOrderByProposedAtDesc(long orderId);

    boolean existsByOrderIdAndStatusIn(long orderId, Collection<AmendmentStatus> status);
}
