package io.quayside.ledger.account;

import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.Rows;
import java.util.Optional;

interface RuleRows extends Rows<AccountRule, Long> {

    Optional<AccountRule> findByCompanyCodeAndRoleAndCategoryCode(String companyCode, AccountRole role, String categoryCode);

    boolean existsByAccountId(long accountId);
}
