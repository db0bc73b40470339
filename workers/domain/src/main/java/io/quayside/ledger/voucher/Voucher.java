package io.quayside.ledger.voucher;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An entry as somebody wants it in the books: a draft until others have approved it. */
@Entity
@Table(name = "ledger_voucher")
public class Voucher extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private VoucherStatus status = VoucherStatus.DRAFT;
    private boolean template;
    private LocalDate entryDate;
    private String description;
    private Money total;
    private @Nullable Long reversedEntryId;
    private @Nullable Long ledgerEntryId;
    private @Nullable String returnComment;
    private String createdBy;
    private Instant createdAt;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "ledger_voucher_line", joinColumns = @JoinColumn(name = "voucher_id"))
    @OrderColumn(name = "line_number")
    private List<VoucherLine> lines = new ArrayList<>();

    protected Voucher() {
    }

    Voucher(String companyCode, String number, String by, Instant at) {
        this.companyCode = companyCode;
        this.number = number;
        createdBy = by;
        createdAt = at;
    }

    /** Takes an entry back instead of making one. */
    void takesBack(long entryId) {
        reversedEntryId = entryId;
    }

    void fill(LocalDate date, String text, boolean asTemplate, List<VoucherLine> newLines) {
        require(VoucherStatus.DRAFT, "changed");
        entryDate = date;
        description = text;
        template = asTemplate;
        lines.clear();
        lines.addAll(newLines);
        CurrencyUnit currency = newLines.getFirst().amount().getCurrencyUnit();
        total = Amounts.sum(newLines.stream().filter(line -> line.amount().isPositive()).toList(), VoucherLine::amount, currency);
    }

    void submit(String by, Instant at) {
        require(VoucherStatus.DRAFT, "submitted");
        if (template) {
            throw new Refusal.Conflict("is-template", "%s is a template; copy it and submit the copy.".formatted(number));
        }
        status = VoucherStatus.IN_APPROVAL;
        submittedBy = by;
        submittedAt = at;
        returnComment = null;
    }

    void posted(long entryId) {
        require(VoucherStatus.IN_APPROVAL, "posted");
        status = VoucherStatus.POSTED;
        ledgerEntryId = entryId;
    }

    void giveBack(@Nullable String comment) {
        require(VoucherStatus.IN_APPROVAL, "given back");
        status = VoucherStatus.DRAFT;
        returnComment = comment;
    }

    void require(VoucherStatus wanted, String participle) {
        if (status != wanted) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.name().toLowerCase().replace('_', ' '), participle));
        }
    }

    /** Debits less credits. */
    Money difference() {
        return Amounts.sum(lines, VoucherLine::amount, total.getCurrencyUnit());
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public VoucherStatus status() {
        return status;
    }

    public boolean isTemplate() {
        return template;
    }

    public LocalDate entryDate() {
        return entryDate;
    }

    public String description() {
        return description;
    }

    /** Of the debits. */
    public Money total() {
        return total;
    }

    public @Nullable Long reversedEntryId() {
        return reversedEntryId;
    }

    public @Nullable Long ledgerEntryId() {
        return ledgerEntryId;
    }

    /** What who did not approve it said, or why it was withdrawn. */
    public @Nullable String returnComment() {
        return returnComment;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public List<VoucherLine> lines() {
        return List.copyOf(lines);
    }
}
