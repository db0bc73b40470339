package io.quayside.purchasing.rfq;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.document.VendorPost;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a request after its quotes are in, as its process tells: compared, waited for longer, or over. */
@Service
@Transactional
public class EndingRfqs {

    private static final int LONGEST_REASON = 1000;

    private final Rfqs rfqs;
    private final FindingRfqs finding;
    private final RfqQuotes quotes;
    private final IssuingRfqs issuing;
    private final RfqMessages messages;
    private final RfqLetters letters;
    private final VendorPost post;
    private final Clock clock;

    EndingRfqs(Rfqs rfqs, FindingRfqs finding, RfqQuotes quotes, IssuingRfqs issuing, RfqMessages messages, RfqLetters letters, VendorPost post,
               Clock clock) {
        this.rfqs = rfqs;
        this.finding = finding;
        this.quotes = quotes;
        this.issuing = issuing;
        this.messages = messages;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** @return how many quotes there are to compare */
    public int closeQuotes(long rfqId) {
        locked(rfqId).compare(clock.instant());
        return quotes.findByRfqIdAndSupersededFalseOrderById(rfqId).size();
    }

    /** Who has not answered is told of the new day. */
    public IssuingRfqs.Deadlines extend(long rfqId, LocalDate until) {
        Rfq rfq = locked(rfqId);
        rfq.extend(until, clock.instant());
        rfq.vendors().stream().filter(vendor -> vendor.answeredAt() == null).forEach(vendor -> post.send(letters.extension(rfq, vendor)));
        return issuing.deadlines(rfq);
    }

    public void end(long rfqId, @Nullable String reason) {
        Rfq rfq = locked(rfqId);
        if (rfq.status() != RfqStatus.ENDED) {
            rfq.end(reason, clock.instant());
        }
    }

    /** A draft ends at once, since no process knows of it; any other ends by its process. */
    public Rfq requestCancellation(long rfqId, String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        Rfq rfq = finding.get(rfqId, user);
        rfq.requireCancellable();
        callOff(rfq, why, user.username());
        return rfq;
    }

    void callOff(Rfq rfq, String reason, String by) {
        String kept = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        if (rfq.status() == RfqStatus.DRAFT) {
            rfq.cancel(kept, by, clock.instant());
        } else {
            messages.cancelled(rfq, kept, by);
        }
    }

    /** An award or an end that came first stands. */
    public void cancel(long rfqId, String reason, String by) {
        Rfq rfq = locked(rfqId);
        if (rfq.isOpen() && rfq.cancel(reason, by, clock.instant())) {
            rfq.vendors().stream().filter(vendor -> vendor.sentAt() != null && vendor.declineReason().isEmpty())
                    .forEach(vendor -> post.send(letters.cancellation(rfq, vendor, reason)));
        }
    }

    private Rfq locked(long id) {
        return rfqs.lock(id).orElseThrow(() -> new Refusal.NotFound("request for quotation", id));
    }
}
