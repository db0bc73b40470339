package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.account.Accounts;
import io.quayside.ledger.voucher.SubmittingVouchers;
import io.quayside.ledger.voucher.Voucher;
import io.quayside.ledger.voucher.VoucherDetails;
import io.quayside.ledger.voucher.VoucherLine;
import io.quayside.ledger.voucher.Vouchers;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entries by hand, before and after they are in the books. */
@RestController
@RequestMapping("/api/journal-vouchers")
class JournalVoucherController {

    private static final Sort STANDARD = Sort.by(Sort.Order.desc("entryDate"), Sort.Order.desc("id"));
    private static final String[] SORTABLE = {"number", "entryDate", "status", "description", "companyCode", "createdBy", "createdAt"};

    private final Vouchers vouchers;
    private final SubmittingVouchers submitting;
    private final Accounts accounts;

    JournalVoucherController(Vouchers vouchers, SubmittingVouchers submitting, Accounts accounts) {
        this.vouchers = vouchers;
        this.submitting = submitting;
        this.accounts = accounts;
    }

    @GetMapping
    @VoucherReader
    ResponseEntity<List<JournalVoucherResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(vouchers.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), voucher -> JournalVoucherResponse.of(voucher, null));
    }

    @GetMapping("/{id}")
    @VoucherReader
    JournalVoucherResponse show(@PathVariable long id, CurrentUser user) {
        return full(vouchers.get(id, user.companies()));
    }

    @PostMapping
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    JournalVoucherResponse create(@Valid @RequestBody VoucherDetails details, CurrentUser user) {
        return full(vouchers.create(details, user));
    }

    @PutMapping("/{id}")
    @FinanceWriter
    JournalVoucherResponse change(@PathVariable long id, @Valid @RequestBody VoucherDetails details, CurrentUser user) {
        return full(vouchers.change(id, details, user));
    }

    @DeleteMapping("/{id}")
    @FinanceWriter
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, CurrentUser user) {
        vouchers.delete(id, user);
    }

    /** Asks for approval. */
    @PostMapping("/{id}/submit")
    @FinanceWriter
    JournalVoucherResponse submit(@PathVariable long id, CurrentUser user) {
        return full(submitting.submit(id, user));
    }

    @PostMapping("/{id}/withdraw")
    @FinanceWriter
    JournalVoucherResponse withdraw(@PathVariable long id, @RequestBody ReasonRequest withdrawal, CurrentUser user) {
        return full(submitting.withdraw(id, withdrawal.reason(), user));
    }

    /** A draft of today with the same lines. */
    @PostMapping("/{id}/copy")
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    JournalVoucherResponse copy(@PathVariable long id, CurrentUser user) {
        return full(vouchers.copy(id, user));
    }

    private JournalVoucherResponse full(Voucher voucher) {
        return JournalVoucherResponse.of(voucher, accounts.byId(voucher.lines().stream().map(VoucherLine::accountId).toList()));
    }
}
