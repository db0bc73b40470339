package io.quayside.receivables.dunning;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

public interface DunningCases extends JpaRepository<DunningCase, Long>, JpaSpecificationExecutor<DunningCase> {

    Optional<DunningCase> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    Optional<DunningCase> findByLiveCustomer(long customerId);

    @Query("select d.liveCustomer from DunningCase d where d.companyCode = :company and d.liveCustomer is not null")
    Set<Long> liveCustomers(String company);
}
