package io.quayside.payables.claim;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.Companies;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.claim.FindingClaims;
import io.quayside.receiving.claim.VendorClaim;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.valuation.ReceiptReference;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A claim that the vendor refuses: what the books still have against the vendor for its lines becomes an expense. */
@Service
@Transactional
public class WritingOffClaims {

    private final FindingClaims claims;
    private final OpenItems openItems;
    private final ReceivedLines receivedLines;
    private final PostingEntries posting;
    private final Companies companies;
    private final CompanyDays days;

    WritingOffClaims(FindingClaims claims, OpenItems openItems, ReceivedLines receivedLines, PostingEntries posting, Companies companies, CompanyDays days) {
        this.claims = claims;
        this.openItems = openItems;
        this.receivedLines = receivedLines;
        this.posting = posting;
        this.companies = companies;
        this.days = days;
    }

    /** In the company's currency; nothing where the goods were not billed, or not sent back. */
    @Transactional(readOnly = true)
    public Money open(long claimId) {
        VendorClaim claim = claims.get(claimId);
        return claims.receiptLines(claimId).stream().map(line -> open(claim, line))
                .reduce(Money.zero(companies.get(claim.companyCode()).currency()), Money::plus);
    }

    public void writeOff(long claimId) {
        VendorClaim claim = claims.get(claimId);
        List<Long> receiptLines = claims.receiptLines(claimId);
        receivedLines.lock(claim.companyCode(), receiptLines);
        List<PostLine> lines = new ArrayList<>();
        for (long receiptLine : receiptLines) {
            Money part = open(claim, receiptLine);
            if (part.isPositive()) {
                lines.add(PostLine.of(AccountRole.VENDOR_CLAIM, part.negated()).reference(ReceiptReference.of(receiptLine)).partner(claim.vendorId()));
                lines.add(PostLine.of(AccountRole.CLAIM_WRITE_OFF, part).partner(claim.vendorId()));
            }
        }
        if (!lines.isEmpty()) {
            posting.post(new PostEntry(claim.companyCode(), "claim-write-off:" + claimId, days.today(claim.companyCode()),
                    "Write-off of %s, refused by %s".formatted(claim.number(), claim.vendorName()),
                    new SourceRef(VendorClaim.DOCUMENT_TYPE, claimId, claim.number()), lines));
        }
    }

    private Money open(VendorClaim claim, long receiptLine) {
        Money balance = openItems.balance(claim.companyCode(), AccountRole.VENDOR_CLAIM, ReceiptReference.of(receiptLine));
        return balance.isPositive() ? balance : balance.minus(balance);
    }
}
