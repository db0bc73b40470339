package io.quayside.web.ledger;

import io.quayside.ledger.report.Journal;
import io.quayside.ledger.report.JournalEntry;
import io.quayside.ledger.voucher.Corrections;
import io.quayside.ledger.voucher.SubmittingVouchers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An entry; a list leaves the lines out. @param correction what undoes it, where it follows from a document and is not reversed itself */
record JournalEntryResponse(String id, String companyCode, String number, LocalDate entryDate, LocalDate originalDate, String description, String sourceType,
        String sourceId, @Nullable String sourceNumber, @Nullable String reversedEntryId, @Nullable String reversalId, String postedBy, Instant postedAt, Money total,
        @Nullable String correction, @Nullable List<Line> lines) {

    record Line(String id, int lineNumber, String accountId, String accountCode, String accountName, String role, @Nullable Money debit, @Nullable Money credit,
            @Nullable Money foreign, @Nullable String reference, @Nullable String categoryCode, @Nullable String productId, @Nullable String productSku,
            @Nullable String partnerId, @Nullable String description, @Nullable String costCentreCode) {

        static Line of(Journal.Line line) {
            Money amount = money(line.amount(), line.currency());
            return new Line(String.valueOf(line.id()), line.lineNumber(), String.valueOf(line.accountId()), line.accountCode(), line.accountName(), line.role(),
                    amount.isPositive() ? amount : null, amount.isNegative() ? amount.negated() : null,
                    line.foreignAmount() == null ? null : money(line.foreignAmount(), line.foreignCurrency()), line.reference(), line.categoryCode(), text(line.productId()),
                    line.productSku(), text(line.partnerId()), line.description(), line.costCentreCode());
        }
    }

    static JournalEntryResponse of(JournalEntry entry, Money total, @Nullable Long reversal, @Nullable List<Journal.Line> lines) {
        return new JournalEntryResponse(String.valueOf(entry.id()), entry.companyCode(), entry.number(), entry.entryDate(), entry.originalDate(), entry.description(),
                entry.sourceType(), String.valueOf(entry.sourceId()), entry.sourceNumber(), text(entry.reversedEntryId()), text(reversal), entry.postedBy(), entry.postedAt(),
                total, entry.sourceType().equals(SubmittingVouchers.DOCUMENT_TYPE) ? null : Corrections.of(entry.sourceType()), lines == null ? null : lines.stream().map(Line::of).toList());
    }

    private static Money money(BigDecimal amount, @Nullable String currency) {
        return Money.of(CurrencyUnit.of(currency), amount.stripTrailingZeros());
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : id.toString();
    }
}
