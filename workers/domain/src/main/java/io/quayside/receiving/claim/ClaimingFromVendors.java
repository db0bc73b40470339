package io.quayside.receiving.claim;

import io.quayside.masterdata.company.Companies;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.receiving.discrepancy.Discrepancies;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.ReceiptRef;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One claim per receipt for all that its vendor owes something for; its process follows it until it is resolved. */
@Service
@Transactional
public class ClaimingFromVendors {

    private final VendorClaims claims;
    private final Discrepancies discrepancies;
    private final ClaimLetters letters;
    private final Outbox outbox;
    private final Companies companies;
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final Clock clock;

    ClaimingFromVendors(VendorClaims claims, Discrepancies discrepancies, ClaimLetters letters, Outbox outbox, Companies companies,
                        NumberSequences numbers, CompanyDays days, Clock clock) {
        this.claims = claims;
        this.discrepancies = discrepancies;
        this.letters = letters;
        this.outbox = outbox;
        this.companies = companies;
        this.numbers = numbers;
        this.days = days;
        this.clock = clock;
    }

    /** Nothing when there is nothing to claim; the same claim when it is asked for again. */
    public Optional<VendorClaim> open(ReceiptRef receipt, String buyer) {
        Optional<VendorClaim> before = claims.findByReceiptId(receipt.receiptId());
        if (before.isPresent()) {
            return before;
        }
        List<Discrepancy> owed = discrepancies.findByReceiptIdAndWithdrawnAtIsNullOrderById(receipt.receiptId()).stream()
                .filter(each -> each.type().isClaimed()).toList();
        return owed.isEmpty() ? Optional.empty() : Optional.of(open(receipt, owed, buyer));
    }

    private VendorClaim open(ReceiptRef receipt, List<Discrepancy> owed, String buyer) {
        String sequence = "VC-" + days.today(receipt.companyCode()).getYear();
        String number = "%s-%06d".formatted(sequence, numbers.next(receipt.companyCode(), sequence));
        VendorClaim claim = claims.save(new VendorClaim(number, receipt, clock.instant()));
        owed.forEach(each -> each.claim(claim.id()));
        outbox.publish(ReceivingMessages.CLAIM_OPENED, String.valueOf(claim.id()), Map.ofEntries(
                Map.entry("claimId", String.valueOf(claim.id())),
                Map.entry("documentType", VendorClaim.DOCUMENT_TYPE),
                Map.entry("documentId", String.valueOf(claim.id())),
                Map.entry("receiptId", String.valueOf(receipt.receiptId())),
                Map.entry("vendorId", String.valueOf(receipt.vendorId())),
                Map.entry("businessKey", number),
                Map.entry("companyCode", receipt.companyCode()),
                Map.entry("title", "Claim on %s for %s".formatted(receipt.vendorName(), receipt.receiptNumber())),
                Map.entry("requester", buyer),
                Map.entry("counterparty", receipt.vendorName()),
                Map.entry("amountMinor", 0L),
                Map.entry("currency", companies.get(receipt.companyCode()).currency().getCode())));
        return claim;
    }

    /** To the vendor, if an address is known; else the buyer tells them by other means. */
    public void send(long claimId) {
        VendorClaim claim = get(claimId);
        if (letters.send(claim, discrepancies.findByClaimIdOrderById(claimId))) {
            claim.sent(clock.instant());
        }
    }

    public void resolve(long claimId, ClaimResolution resolution, @Nullable String comment, String by) {
        VendorClaim claim = get(claimId);
        if (claim.isOpen()) {
            claim.resolve(resolution, comment, by, clock.instant());
        }
    }

    private VendorClaim get(long id) {
        return claims.findById(id).orElseThrow(() -> new Refusal.NotFound("vendor claim", id));
    }
}
