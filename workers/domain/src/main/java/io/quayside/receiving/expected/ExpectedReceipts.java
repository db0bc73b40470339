package io.quayside.receiving.expected;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

public interface ExpectedReceipts extends JpaRepository<ExpectedReceipt, Long>, JpaSpecificationExecutor<ExpectedReceipt> {

    @EntityGraph(attributePaths = "lines")
    Optional<ExpectedReceipt> findByOrderId(long orderId);

    @EntityGraph(attributePaths = "lines")
    Optional<ExpectedReceipt> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    Optional<ExpectedReceipt> findFirstByOrderNumberAndCompanyCodeInOrderByIdDesc(String orderNumber, Collection<String> companies);

    Optional<ExpectedReceipt> findFirstByTrackingNumberAndCompanyCodeInOrderByIdDesc(String trackingNumber, Collection<String> companies);
}
