package io.quayside.payables.payment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface VendorAdvances extends JpaRepository<VendorAdvance, Long>, JpaSpecificationExecutor<VendorAdvance> {

    Optional<VendorAdvance> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<VendorAdvance> findByCompanyCodeAndStatusAndPayOnLessThanEqual(String companyCode, AdvanceStatus status, LocalDate until);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from VendorAdvance a where a.id = :id")
    Optional<VendorAdvance> lock(long id);
}
