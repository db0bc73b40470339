package io.quayside.receivables.payment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface CustomerPayments extends JpaRepository<CustomerPayment, Long>, JpaSpecificationExecutor<CustomerPayment> {

    Optional<CustomerPayment> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    Optional<CustomerPayment> findByCompanyCodeAndRequestKey(String companyCode, String requestKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from CustomerPayment p where p.id = :id")
    Optional<CustomerPayment> lock(long id);

    /** Receipts of which something is left. */
    @Query("select p from CustomerPayment p where p.customerId = :customerId and p.status = io.quayside.receivables.payment.PaymentStatus.OPEN order by p.id")
    List<CustomerPayment> open(long customerId);
}
