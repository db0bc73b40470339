package io.quayside.receiving.claim;

import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.receiving.discrepancy.Discrepancies;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.receiving.discrepancy.ReceiptRef;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimingFromVendors(VendorClaims claims, Discrepancies discrepancies, ClaimLetters letters, Outbox outbox,
                        NumberSequences numbers, CompanyDays days, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.discrepancies = discrepancies;
        this.letters = letters;
        this.outbox = outbox;
        this.numbers = numbers;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is owed and not claimed yet goes into the open claim of the receipt, or into a new one; nothing when there is nothing to claim.
     *
     * @param worth of a discrepancy, in the currency of the order
     */
    public Optional<VendorClaim> open(ReceiptRef receipt, String buyer, CurrencyUnit currency, Function<Found, Money> worth) {
        List<Discrepancy> owed = discrepancies.findByReceiptIdAndWithdrawnAtIsNullOrderById(receipt.receiptId()).stream()
                .filter(each -> each.isOwed() && each.claimId() == null).toList();
        Optional<VendorClaim> open = claims.findFirstByReceiptIdAndStatusOrderByIdDesc(receipt.receiptId(), "OPEN");
        if (owed.isEmpty()) {
            return open.or(() -> claims.findFirstByReceiptIdOrderByIdDesc(receipt.receiptId()));
        }
        VendorClaim claim = open.orElseGet(() -> claims.save(new VendorClaim(number(receipt.companyCode()), receipt, currency, clock.instant())));
        owed.forEach(each -> claim(claim, each, worth.apply(each.owed())));
        if (open.isEmpty()) {
            tell(claim, receipt, buyer);
        } else if (claim.sentAt() != null) {
            letters.send(claim, owed);
        }
        return Optional.of(claim);
    }

    private static void claim(VendorClaim claim, Discrepancy owed, Money worth) {
        owed.claim(claim.id(), worth);
        claim.claim(worth);
    }

    private String number(String companyCode) {
        String sequence = "VC-" + days.today(companyCode).getYear();
        return "%s-%06d".formatted(sequence, numbers.next(companyCode, sequence));
    }

    private void tell(VendorClaim claim, ReceiptRef receipt, String buyer) {
        Money amount = days.rates(receipt.companyCode()).inCompanyCurrency(claim.claimed());
        outbox.publish(ReceivingMessages.CLAIM_OPENED, String.valueOf(claim.id()), Map.ofEntries(
                Map.entry("claimId", String.valueOf(claim.id())),
                Map.entry("documentType", VendorClaim.DOCUMENT_TYPE),
                Map.entry("documentId", String.valueOf(claim.id())),
                Map.entry("receiptId", String.valueOf(receipt.receiptId())),
                Map.entry("vendorId", String.valueOf(receipt.vendorId())),
                Map.entry("businessKey", claim.number()),
                Map.entry("companyCode", receipt.companyCode()),
                Map.entry("title", "Claim on %s for %s".formatted(receipt.vendorName(), receipt.receiptNumber())),
                Map.entry("requester", buyer),
                Map.entry("counterparty", receipt.vendorName()),
                Map.entry("amountMinor", amount.getAmountMinorLong()),
                Map.entry("currency", amount.getCurrencyUnit().getCode())));
    }

    /** The receipt was taken back, and its claims with it. */
    public void cancel(long receiptId, String by) {
        claims.findByReceiptIdAndStatus(receiptId, "OPEN").forEach(claim -> {
            claim.cancel(by, clock.instant());
            outbox.publish(ReceivingMessages.CLAIM_CANCELLED, String.valueOf(claim.id()), Map.of("cancelledBy", by));
        });
    }

    public void reopen(long claimId) {
        get(claimId).reopen();
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
            if (resolution == ClaimResolution.REPLACED) {
                events.publishEvent(new ClaimReplaced(claim.receiptId(), discrepancies.findByClaimIdOrderById(claimId).stream().map(Discrepancy::owed).toList()));
            }
        }
    }

    private VendorClaim get(long id) {
        return claims.findById(id).orElseThrow(() -> new Refusal.NotFound("vendor claim", id));
    }
}
