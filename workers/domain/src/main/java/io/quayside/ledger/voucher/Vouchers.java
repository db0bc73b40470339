package io.quayside.ledger.voucher;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of entries, and templates that are copied for those that come again and again. */
@Service
@Transactional
public class Vouchers {

    private static final RowFilter<Voucher> FILTER = new RowFilter<>("id", "companyCode", "description",
            Set.of("companyCode", "number", "status", "template", "entryDate", "createdBy"));
    private final VoucherRows rows;
    private final CheckingVouchers checking;
    private final NumberSequences numbers;
    private final Companies companies;
    private final Clock clock;

    Vouchers(VoucherRows rows, CheckingVouchers checking, NumberSequences numbers, Companies companies, Clock clock) {
        this.rows = rows;
        this.checking = checking;
        this.numbers = numbers;
        this.companies = companies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<Voucher> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public Voucher get(long id, Collection<String> visible) {
        return rows.findById(id).filter(voucher -> visible.contains(voucher.companyCode())).orElseThrow(() -> new Refusal.NotFound("journal voucher", id));
    }

    @Transactional(readOnly = true)
    public Optional<String> companyOf(long id) {
        return rows.findById(id).map(Voucher::companyCode);
    }

    public Voucher create(VoucherDetails details, CurrentUser user) {
        if (!user.sees(details.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        return rows.saveAndFlush(filled(made(details.companyCode(), user), details));
    }

    public Voucher change(long id, VoucherDetails details, CurrentUser user) {
        Voucher voucher = get(id, user.companies());
        voucher.requireVersion(details.version() == null ? -1 : details.version());
        if (!voucher.companyCode().equals(details.companyCode())) {
            throw new Refusal.Invalid("companyCode", "cannot be changed");
        }
        if (voucher.reversedEntryId() != null) {
            throw new Refusal.Conflict("is-reversal", "%s mirrors an entry and cannot be changed; delete it instead.".formatted(voucher.number()));
        }
        return rows.saveAndFlush(filled(voucher, details));
    }

    public void delete(long id, CurrentUser user) {
        Voucher voucher = get(id, user.companies());
        voucher.require(VoucherStatus.DRAFT, "deleted");
        rows.delete(voucher);
    }

    /** A draft of today with the same lines. */
    public Voucher copy(long id, CurrentUser user) {
        Voucher original = get(id, user.companies());
        if (original.reversedEntryId() != null) {
            throw new Refusal.Conflict("is-reversal", "%s takes an entry back, which is done once.".formatted(original.number()));
        }
        Voucher copy = made(original.companyCode(), user);
        copy.fill(LocalDate.ofInstant(clock.instant(), companies.get(original.companyCode()).timeZone()), original.description(), false, original.lines());
        return rows.saveAndFlush(copy);
    }

    private Voucher made(String companyCode, CurrentUser user) {
        return new Voucher(companyCode, numbers.nextNumber(companyCode, "JV"), user.username(), clock.instant());
    }

    private Voucher filled(Voucher voucher, VoucherDetails details) {
        if (!details.template()) {
            checking.requireOpen(details.companyCode(), details.entryDate());
        }
        voucher.fill(details.entryDate(), details.description(), details.template(), checking.lines(details));
        return voucher;
    }
}
