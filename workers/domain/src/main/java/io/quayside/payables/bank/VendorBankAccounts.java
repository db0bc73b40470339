package io.quayside.payables.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

public interface VendorBankAccounts extends JpaRepository<VendorBankAccount, Long>, JpaSpecificationExecutor<VendorBankAccount> {

    Optional<VendorBankAccount> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<VendorBankAccount> findByVendorIdInAndStatusIn(Collection<Long> vendorIds, Collection<BankAccountStatus> statuses);
}
