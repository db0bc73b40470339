package io.quayside.ledger.account;

import io.quayside.ledger.AccountRole;
import io.quayside.shared.Refusal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that say what documents add up to: an entry by hand would make the two differ. */
@Component
public class ControlAccounts {

    private final JdbcClient jdbc;

    ControlAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(long accountId, AccountRole role) {
    }

    /** The accounts of a company that a rule gives to a control role, with one of these roles. */
    public Map<Long, AccountRole> of(String companyCode) {
        return jdbc.sql("SELECT account_id, role FROM ledger_account_rule WHERE company_code = :company AND role IN (:roles) ORDER BY role")
                .param("company", companyCode).param("roles", Arrays.stream(AccountRole.values()).filter(AccountRole::isControl).map(Enum::name).toList())
                .query(Kept.class).list().stream().collect(Collectors.toMap(Kept::accountId, Kept::role, (first, second) -> first));
    }

    /** Which documents move such an account, for a refusal that helps. */
    public static String kept(AccountRole role) {
        return "is kept by documents: correct " + switch (role) {
            case STOCK, STOCK_IN_QUALITY, STOCK_BLOCKED, STOCK_IN_TRANSIT -> "it with a count, a move or a revaluation of stock";
            case GRNI -> "the goods receipt or the vendor's invoice";
            case LANDED_COST_CLEARING -> "the landed cost or the carrier's invoice";
            case ACCOUNTS_PAYABLE -> "the vendor's invoice, with a credit note";
            case VENDOR_CLAIM -> "the return or the debit note";
            case VENDOR_ADVANCES -> "the advance to the vendor";
            case ACCOUNTS_RECEIVABLE -> "the customer's invoice";
            default -> throw new IllegalArgumentException(role.name());
        };
    }

    /** @throws Refusal.Invalid at the field if the account is one of them */
    public static void refuse(Map<Long, AccountRole> control, long accountId, String field) {
        if (control.containsKey(accountId)) {
            throw new Refusal.Invalid(field, kept(control.get(accountId)));
        }
    }
}
