package io.quayside.purchasing.rfq;

import io.quayside.masterdata.company.Companies;
import io.quayside.purchasing.document.VendorPost;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing a request to its vendors, as its process tells. */
@Service
@Transactional
public class IssuingRfqs {

    private final Rfqs rfqs;
    private final RfqDocuments documents;
    private final RfqPages pages;
    private final RfqLetters letters;
    private final VendorPost post;
    private final Companies companies;
    private final Clock clock;

    IssuingRfqs(Rfqs rfqs, RfqDocuments documents, RfqPages pages, RfqLetters letters, VendorPost post, Companies companies, Clock clock) {
        this.rfqs = rfqs;
        this.documents = documents;
        this.pages = pages;
        this.letters = letters;
        this.post = post;
        this.companies = companies;
        this.clock = clock;
    }

    /** When who has not answered is reminded, and when nobody is waited for any more. */
    public record Deadlines(OffsetDateTime reminderAt, OffsetDateTime quotesDueAt) {}

    /** Prints one document for each vendor. */
    public Deadlines prepare(long rfqId) {
        Rfq rfq = locked(rfqId);
        rfq.vendors().forEach(vendor -> print(rfq, vendor));
        return deadlines(rfq);
    }

    public void sendTo(long rfqId, long vendorId) {
        Rfq rfq = locked(rfqId);
        RfqVendor vendor = rfq.vendor(vendorId).orElseThrow(() -> new Refusal.NotFound("vendor of " + rfq.number(), vendorId));
        post.send(letters.request(rfq, vendor, print(rfq, vendor)));
        vendor.markSent(clock.instant());
    }

    /** Those who have neither quoted nor declined. */
    public void remind(long rfqId) {
        Rfq rfq = locked(rfqId);
        List<RfqVendor> silent = rfq.vendors().stream().filter(vendor -> vendor.answeredAt() == null).toList();
        silent.forEach(vendor -> {
            post.send(letters.reminder(rfq, vendor, print(rfq, vendor)));
            vendor.markReminded(clock.instant());
        });
    }

    /** The last day is still theirs. The reminder comes a day before it, or half-way where there is less time. */
    Deadlines deadlines(Rfq rfq) {
        ZoneId zone = companies.get(rfq.companyCode()).timeZone();
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime due = rfq.quotesDueOn().plusDays(1).atStartOfDay(zone);
        ZonedDateTime halfway = now.plus(Duration.between(now, due).dividedBy(2));
        ZonedDateTime dayBefore = due.minusDays(2);
        return new Deadlines((dayBefore.isAfter(halfway) ? dayBefore : halfway).toOffsetDateTime(), due.toOffsetDateTime());
    }

    private RfqDocument print(Rfq rfq, RfqVendor vendor) {
        return documents.findByRfqIdAndVendorId(rfq.id(), vendor.vendorId())
                .orElseGet(() -> documents.save(new RfqDocument(rfq, vendor.vendorId(), pages.print(rfq, vendor), clock.instant())));
    }

    private Rfq locked(long id) {
        return rfqs.lock(id).orElseThrow(() -> new Refusal.NotFound("request for quotation", id));
    }
}
