package io.quayside.payables.payment;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.shared.Refusal;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account that a company pays from, from its settings {@code payables.bank-iban} or {@code -account}, {@code -bic} and {@code -routing}. */
@Component
class CompanyBanks {

    private final Companies companies;

    CompanyBanks(Companies companies) {
        this.companies = companies;
    }

    record CompanyBank(String name, @Nullable String iban, @Nullable String accountNumber, @Nullable String routingNumber, @Nullable String bic,
                       CurrencyUnit currency) {}

    CompanyBank of(String companyCode) {
        Company company = companies.get(companyCode);
        CompanyBank bank = new CompanyBank(company.name(), setting(company, "iban"), setting(company, "account"), setting(company, "routing"),
                setting(company, "bic"), company.currency());
        if (bank.iban() == null && bank.accountNumber() == null) {
            throw new Refusal.Conflict("no-bank-account", "%s has no bank account to pay from; an administrator enters payables.bank-iban in its settings."
                    .formatted(companyCode));
        }
        return bank;
    }

    private static @Nullable String setting(Company company, String name) {
        String value = company.setting("payables.bank-" + name, "").replace(" ", "");
        return value.isEmpty() ? null : value;
    }
}
