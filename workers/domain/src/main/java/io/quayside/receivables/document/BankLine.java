package io.quayside.receivables.document;

import io.quayside.masterdata.company.Company;
import java.util.Optional;

/** Where customers pay to: the bank account of the company's settings. */
public final class BankLine {

    private BankLine() {
    }

    public static Optional<String> of(Company company, Texts texts) {
        String iban = company.setting("payables.bank-iban", "");
        String account = company.setting("payables.bank-account", "");
        String text = iban.isBlank() ? account.isBlank() ? "" : account + " " + company.setting("payables.bank-routing", "")
                : iban + " " + company.setting("payables.bank-bic", "");
        return text.isBlank() ? Optional.empty() : Optional.of(texts.get("bank", text.trim()));
    }
}
