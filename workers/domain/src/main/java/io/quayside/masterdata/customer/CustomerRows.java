package io.quayside.masterdata.customer;

import io.quayside.masterdata.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

interface CustomerRows extends Rows<Customer, Long> {

    List<Customer> findByCompanyCode(String companyCode);

    Optional<Customer> findByCompanyCodeAndNumber(String companyCode, String number);

    @Query("select c.id from Customer c where c.id in :ids and c.dunningBlock is null")
    List<Long> dunned(Collection<Long> ids);
}
