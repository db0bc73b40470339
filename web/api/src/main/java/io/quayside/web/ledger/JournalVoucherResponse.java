package io.quayside.web.ledger;

import io.quayside.ledger.account.Account;
import io.quayside.ledger.voucher.Voucher;
import io.quayside.ledger.voucher.VoucherLine;
import io.quayside.ledger.voucher.VoucherStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An entry by hand; a list leaves the lines out. Amounts of lines are plain decimals in the company's currency, as they are entered. */
record JournalVoucherResponse(String id, String companyCode, String number, VoucherStatus status, boolean template, LocalDate entryDate, String description, Money total,
        @Nullable String reversedEntryId, @Nullable String ledgerEntryId, @Nullable String returnComment, String createdBy, Instant createdAt, @Nullable String submittedBy,
        @Nullable Instant submittedAt, int version, @Nullable List<Line> lines) {

    record Line(String accountId, String accountCode, String accountName, @Nullable String debit, @Nullable String credit, @Nullable String description,
            @Nullable String costCentreCode) {

        static Line of(VoucherLine line, Account account) {
            Money amount = line.amount();
            return new Line(String.valueOf(line.accountId()), account.code(), account.name(), amount.isPositive() ? amount.getAmount().toPlainString() : null,
                    amount.isNegative() ? amount.negated().getAmount().toPlainString() : null, line.description(), line.costCentreCode());
        }
    }

    /** @param accounts of the lines, or null to leave them out */
    static JournalVoucherResponse of(Voucher voucher, @Nullable Map<Long, Account> accounts) {
        return new JournalVoucherResponse(String.valueOf(voucher.id()), voucher.companyCode(), voucher.number(), voucher.status(), voucher.isTemplate(), voucher.entryDate(),
                voucher.description(), voucher.total(), text(voucher.reversedEntryId()), text(voucher.ledgerEntryId()), voucher.returnComment(), voucher.createdBy(),
                voucher.createdAt(), voucher.submittedBy(), voucher.submittedAt(), voucher.version(),
                accounts == null ? null : voucher.lines().stream().map(line -> Line.of(line, accounts.get(line.accountId()))).toList());
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : id.toString();
    }
}
