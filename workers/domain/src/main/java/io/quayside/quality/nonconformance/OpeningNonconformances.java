package io.quayside.quality.nonconformance;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.InspectionFailed;
import io.quayside.quality.inspection.Verdict;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.quality.score.VendorEventKind;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens nonconformances: by hand, from a receipt that was not as ordered, and from every lot that failed. */
@Service
@Transactional
public class OpeningNonconformances {

    private static final String PREFIX = "NC";

    private final Nonconformances nonconformances;
    private final Companies companies;
    private final Vendors vendors;
    private final Products products;
    private final ScoringVendors scoring;
    private final NumberSequences numbers;
    private final Outbox outbox;
    private final Clock clock;

    OpeningNonconformances(Nonconformances nonconformances, Companies companies, Vendors vendors, Products products, ScoringVendors scoring,
            NumberSequences numbers, Outbox outbox, Clock clock) {
        this.nonconformances = nonconformances;
        this.companies = companies;
        this.vendors = vendors;
        this.products = products;
        this.scoring = scoring;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Nonconformance open(OpenNonconformance command, CurrentUser user) {
        if (!user.sees(command.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        return open(command, user.username());
    }

    /** For other domains, in their transaction. What no inspection found counts against the vendor by itself. */
    public Nonconformance open(OpenNonconformance command, String by) {
        check(command);
        Nonconformance opened = nonconformances.saveAndFlush(
                new Nonconformance(numbers.nextNumber(command.companyCode(), PREFIX), command, by, clock.instant()));
        if (opened.vendorId() != null && opened.source() != Source.INSPECTION) {
            scoring.count(opened.companyCode(), opened.vendorId(), VendorEventKind.NONCONFORMANCE, scoreKey(opened));
        }
        start(opened);
        return opened;
    }

    @EventListener
    void open(InspectionFailed failed) {
        Inspection inspection = failed.inspection();
        if (nonconformances.existsByCompanyCodeAndSourceAndSourceId(inspection.companyCode(), Source.INSPECTION, inspection.id())) {
            return;
        }
        Verdict verdict = inspection.verdict().orElseThrow();
        open(new OpenNonconformance(inspection.companyCode(), Source.INSPECTION, inspection.id(), inspection.number(), inspection.vendorId(),
                inspection.productId(), inspection.lotId(), "%s of %s failed".formatted(inspection.quantity(), products.get(inspection.productId()).name()),
                "%d nonconforming units. %s".formatted(verdict.nonconforming(), verdict.remark() == null ? "" : verdict.remark()).strip()), failed.by());
    }

    static String scoreKey(Nonconformance nonconformance) {
        return "nonconformance:" + nonconformance.id();
    }

    private void check(OpenNonconformance command) {
        if (command.vendorId() != null && vendors.find(command.vendorId(), Set.of(command.companyCode())).isEmpty()) {
            throw new Refusal.Invalid("vendorId", "is not a vendor of the company");
        }
        if (command.productId() != null && products.byId(List.of(command.productId())).isEmpty()) {
            throw new Refusal.Invalid("productId", "is not a product");
        }
    }

    private void start(Nonconformance opened) {
        outbox.publish(QualityMessages.NONCONFORMANCE_OPENED, String.valueOf(opened.id()), Map.of(
                "nonconformanceId", String.valueOf(opened.id()),
                "businessKey", opened.number(),
                "companyCode", opened.companyCode(),
                "title", opened.title(),
                "requester", opened.openedBy(),
                "amountMinor", 0,
                "currency", companies.get(opened.companyCode()).currency().getCode(),
                "counterparty", opened.vendorId() == null ? "" : vendors.get(opened.vendorId()).name()));
    }
}
