package io.quayside.ledger.account;

import io.quayside.masterdata.Rows;
import java.util.Optional;

interface AccountRows extends Rows<Account, Long> {

    Optional<Account> findByCompanyCodeAndCode(String companyCode, String code);
}
