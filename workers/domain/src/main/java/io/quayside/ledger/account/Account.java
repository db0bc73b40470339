package io.quayside.ledger.account;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

@Entity
@Table(name = "ledger_account")
public class Account extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private AccountType type;
    private boolean active;

    protected Account() {
    }

    Account(AccountDetails details) {
        companyCode = details.companyCode();
        code = details.code();
        change(details);
    }

    void change(AccountDetails details) {
        name = details.name();
        type = details.type();
        active = details.active();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public AccountType type() {
        return type;
    }

    public boolean isActive() {
        return active;
    }

    public AccountDetails details() {
        return new AccountDetails(companyCode, code, name, type, active, version());
    }
}
