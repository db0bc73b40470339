package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.payables.bank.BankAccountInput;
import io.quayside.payables.bank.BankAccountSearch;
import io.quayside.payables.bank.BankAccountStatus;
import io.quayside.payables.bank.ChangingBankAccounts;
import io.quayside.payables.bank.FindingBankAccounts;
import io.quayside.payables.bank.VendorBankAccount;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entered by one person; the task that follows is another's. */
@RestController
@RequestMapping("/api/vendor-bank-accounts")
class VendorBankAccountController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("changedAt"), Sort.Order.desc("id"));

    private final ChangingBankAccounts changing;
    private final FindingBankAccounts finding;

    VendorBankAccountController(ChangingBankAccounts changing, FindingBankAccounts finding) {
        this.changing = changing;
        this.finding = finding;
    }

    record BankAccountResponse(long id, String companyCode, long vendorId, String vendorName, String holder, @Nullable String iban,
                               @Nullable String accountNumber, @Nullable String routingNumber, @Nullable String bic, BankAccountStatus status, String reason,
                               String changedBy, Instant changedAt, @Nullable String confirmedBy, @Nullable Instant confirmedAt, @Nullable String callBack) {

        static BankAccountResponse of(VendorBankAccount account) {
            return new BankAccountResponse(account.id(), account.companyCode(), account.vendorId(), account.vendorName(), account.holder(), account.iban(),
                    account.accountNumber(), account.routingNumber(), account.bic(), account.status(), account.reason(), account.changedBy(),
                    account.changedAt(), account.confirmedBy(), account.confirmedAt(), account.callBack());
        }
    }

    @GetMapping
    @PayablesReader
    ResponseEntity<List<BankAccountResponse>> list(ListQuery query, CurrentUser user) {
        BankAccountSearch search = new BankAccountSearch(query.longIds(), query.q(), query.filters("companyCode"),
                InvoiceQuery.values(query, "status", BankAccountStatus::valueOf), query.filter("vendorId", Long::valueOf));
        return ListResponse.of(finding.list(search, user, query.pageable(NEWEST_FIRST, "vendorName", "holder", "status", "changedAt", "confirmedAt", "companyCode")),
                BankAccountResponse::of);
    }

    @GetMapping("/{id}")
    @PayablesReader
    BankAccountResponse show(@PathVariable long id, CurrentUser user) {
        return BankAccountResponse.of(finding.get(id, user));
    }

    @PostMapping
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.BUYER})
    @ResponseStatus(HttpStatus.CREATED)
    BankAccountResponse change(@Valid @RequestBody BankAccountInput input, CurrentUser user) {
        return BankAccountResponse.of(changing.change(input, user));
    }

    @PostMapping("/{id}/withdraw")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.BUYER})
    BankAccountResponse withdraw(@PathVariable long id, CurrentUser user) {
        return BankAccountResponse.of(changing.withdraw(id, user));
    }
}
