package io.quayside.ledger.voucher;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.account.Account;
import io.quayside.ledger.account.Accounts;
import io.quayside.ledger.account.ControlAccounts;
import io.quayside.ledger.period.PostingDates;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.finance.CostCentre;
import io.quayside.masterdata.finance.CostCentres;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What an entry by hand must keep to. */
@Component
class CheckingVouchers {

    private final Accounts accounts;
    private final ControlAccounts control;
    private final CostCentres costCentres;
    private final Companies companies;
    private final PostingDates dates;

    CheckingVouchers(Accounts accounts, ControlAccounts control, CostCentres costCentres, Companies companies, PostingDates dates) {
        this.accounts = accounts;
        this.control = control;
        this.costCentres = costCentres;
        this.companies = companies;
        this.dates = dates;
    }

    /** The lines as they are kept; each refused at its field. */
    List<VoucherLine> lines(VoucherDetails details) {
        CurrencyUnit currency = companies.get(details.companyCode()).currency();
        Map<Long, Account> known = accounts.byId(details.lines().stream().map(VoucherDetails.Line::accountId).toList());
        Map<Long, AccountRole> kept = control.of(details.companyCode());
        List<VoucherLine> lines = new ArrayList<>();
        for (VoucherDetails.Line line : details.lines()) {
            String path = "lines[%d].".formatted(lines.size());
            requireAccount(details.companyCode(), known.get(line.accountId()), kept, path + "accountId");
            requireCostCentre(details.companyCode(), line.costCentreCode(), path + "costCentreCode");
            lines.add(new VoucherLine(line.accountId(), amount(line, currency, path), line.description(), line.costCentreCode()));
        }
        return lines;
    }

    private static void requireAccount(String companyCode, Account account, Map<Long, AccountRole> kept, String field) {
        if (account == null || !account.isActive() || !account.companyCode().equals(companyCode)) {
            throw new Refusal.Invalid(field, "is not an active account of the company");
        }
        ControlAccounts.refuse(kept, account.id(), field);
    }

    private void requireCostCentre(String companyCode, String code, String field) {
        if (code != null && costCentres.find(companyCode, code).filter(CostCentre::isActive).isEmpty()) {
            throw new Refusal.Invalid(field, "is not an active cost centre of the company");
        }
    }

    private static Money amount(VoucherDetails.Line line, CurrencyUnit currency, String path) {
        boolean debit = line.debit() != null && line.debit().signum() != 0;
        boolean credit = line.credit() != null && line.credit().signum() != 0;
        String field = path + (credit ? "credit" : "debit");
        if (debit == credit) {
            throw new Refusal.Invalid(field, debit ? "is on the other side already; use a line for each" : "needs an amount, here or as credit");
        }
        BigDecimal amount = (debit ? line.debit() : line.credit()).stripTrailingZeros();
        if (amount.signum() < 0 || amount.scale() > currency.getDecimalPlaces() || amount.precision() - amount.scale() > 13) {
            throw new Refusal.Invalid(field, "must be an amount above zero with at most %d decimals".formatted(currency.getDecimalPlaces()));
        }
        return Money.of(currency, debit ? amount : amount.negate());
    }

    /** The day must be open: what is entered by hand is not moved to another month. */
    void requireOpen(String companyCode, LocalDate date) {
        if (!dates.postingDate(companyCode, date).equals(date)) {
            throw new Refusal.Invalid("entryDate", "is in a closed period");
        }
    }

    /** Before others are asked to approve it. */
    void requireComplete(Voucher voucher) {
        if (voucher.lines().size() < 2 || !voucher.difference().isZero()) {
            throw new Refusal.Conflict("unbalanced", "Debits and credits of %s differ by %s.".formatted(voucher.number(), voucher.difference()));
        }
        requireOpen(voucher.companyCode(), voucher.entryDate());
    }
}
