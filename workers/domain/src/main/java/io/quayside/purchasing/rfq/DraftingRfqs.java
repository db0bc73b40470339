package io.quayside.purchasing.rfq;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a request for quotation, by hand or for a requisition, and having it sent. */
@Service
@Transactional
public class DraftingRfqs {

    private final Rfqs rfqs;
    private final FindingRfqs finding;
    private final CompletingRfqs completing;
    private final WantedRequisitions wanted;
    private final RfqMessages messages;
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final Clock clock;

    DraftingRfqs(Rfqs rfqs, FindingRfqs finding, CompletingRfqs completing, WantedRequisitions wanted, RfqMessages messages, NumberSequences numbers,
                 CompanyDays days, Clock clock) {
        this.rfqs = rfqs;
        this.finding = finding;
        this.completing = completing;
        this.wanted = wanted;
        this.messages = messages;
        this.numbers = numbers;
        this.days = days;
        this.clock = clock;
    }

    public Rfq create(RfqInput input, CurrentUser user) {
        if (!user.sees(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        Optional<Requisition> requisition = Optional.ofNullable(input.requisitionId()).map(id -> completing.requisition(id, input.companyCode(), user));
        List<AskedLine> lines = requisition.filter(any -> input.lines().isEmpty())
                .map(wanted -> wanted.lines().stream().map(AskedLine::of).toList()).orElseGet(() -> completing.lines(input));
        Map<Long, String> vendors = input.vendorIds().isEmpty() && requisition.isPresent()
                ? completing.likelyVendors(input.companyCode(), lines) : completing.vendors(input);
        completing.check(input);
        String sequence = "RFQ-" + days.today(input.companyCode()).getYear();
        Rfq rfq = new Rfq(input.companyCode(), "%s-%06d".formatted(sequence, numbers.next(input.companyCode(), sequence)), user.username(), clock.instant());
        requisition.ifPresent(wanted -> rfq.forRequisition(wanted.id(), wanted.number()));
        rfq.write(input.title().trim(), input.note(), input.quotesDueOn(), lines, vendors, clock.instant());
        return rfqs.saveAndFlush(rfq);
    }

    /** The lines of a requisition stay those that it has. */
    public Rfq change(long id, RfqInput input, CurrentUser user) {
        Rfq rfq = finding.get(id, user);
        if (input.version() != null) {
            rfq.requireVersion(input.version());
        }
        if (!rfq.companyCode().equals(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "cannot be changed");
        }
        completing.check(input);
        List<AskedLine> lines = rfq.requisitionId().map(requisition -> completing.requisition(requisition, rfq.companyCode(), user))
                .map(wanted -> wanted.lines().stream().map(AskedLine::of).toList()).orElseGet(() -> completing.lines(input));
        rfq.write(input.title().trim(), input.note(), input.quotesDueOn(), lines, completing.vendors(input), clock.instant());
        return FindingRfqs.whole(rfqs.saveAndFlush(rfq));
    }

    public Rfq issue(long id, CurrentUser user) {
        wanted.require(id, "no quotes can be asked for it");
        Rfq rfq = finding.get(id, user);
        if (rfq.quotesDueOn().isBefore(days.today(rfq.companyCode()))) {
            throw new Refusal.Invalid("quotesDueOn", "lies in the past");
        }
        completing.requireAddresses(rfq);
        rfq.issue(clock.instant());
        messages.issued(rfq, completing.estimate(rfq));
        return FindingRfqs.whole(rfqs.saveAndFlush(rfq));
    }
}
