package io.quayside.purchasing.order;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface OrderDocuments extends JpaRepository<OrderDocument, Long> {

    Optional<OrderDocument> findByOrderIdAndRevision(long orderId, int revision);

    Optional<OrderDocument> findFirstByOrderIdOrderByRevisionDesc(long orderId);
}
