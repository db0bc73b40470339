package io.quayside.purchasing.outcome;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionLine;
import io.quayside.purchasing.rfq.AwardedVendors;
import io.quayside.purchasing.rfq.AwardedVendors.Awarded;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.purchasing.sourcing.Sourcing;
import io.quayside.purchasing.sourcing.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At which price each vendor could get an approved line: never above what was approved. */
@Component
class ApprovedPrices {

    private final Sourcing sourcing;
    private final AwardedVendors awarded;
    private final Vendors vendors;
    private final CompanyDays days;

    ApprovedPrices(Sourcing sourcing, AwardedVendors awarded, Vendors vendors, CompanyDays days) {
        this.sourcing = sourcing;
        this.awarded = awarded;
        this.vendors = vendors;
        this.days = days;
    }

    /**
     * @param awarded the line was awarded to this vendor, whose quote still holds
     * @param agreementLineId what an order at this price calls off from
     */
    record Priced(Vendor vendor, boolean approved, BigMoney companyPrice, BigMoney price, int leadTimeDays, boolean awarded,
            @Nullable Long agreementLineId) {}

    /** By line. Whom the requester suggested or a buyer chose gets the approved price, or his own where that is lower. */
    Map<Long, List<Priced>> of(Requisition requisition) {
        CompanyRates rates = days.rates(requisition.companyCode());
        List<Wanted> wanted = requisition.lines().stream().filter(line -> line.approvedQuantity().isPositive())
                .map(line -> new Wanted(line.id(), line.productId(), line.approvedQuantity())).toList();
        Map<Long, List<Offer>> offers = sourcing.offers(requisition.companyCode(), wanted);
        Map<Long, Awarded> awards = awarded.of(requisition, days.today(requisition.companyCode()));
        Map<Long, Vendor> named = vendors.byId(Stream.concat(awards.values().stream().map(Awarded::vendorId),
                requisition.lines().stream().flatMap(line -> line.namedVendorIds().stream())).toList());
        return requisition.lines().stream().filter(line -> offers.containsKey(line.id()))
                .collect(Collectors.toMap(RequisitionLine::id, line -> priced(line, offers.get(line.id()), awards.get(line.id()), named, rates)));
    }

    private static List<Priced> priced(RequisitionLine line, List<Offer> offers, @Nullable Awarded award, Map<Long, Vendor> named, CompanyRates rates) {
        BigMoney limit = rates.inCompanyCurrency(line.approvedUnitPrice());
        List<Priced> all = new ArrayList<>();
        if (award != null) {
            all.add(asAwarded(line, award, named.get(award.vendorId()), offers, limit, rates));
        }
        offers.stream().filter(offer -> award == null || offer.vendorId() != award.vendorId())
                .filter(offer -> !offer.companyPrice().isGreaterThan(limit)).forEach(offer ->
                all.add(new Priced(offer.vendor(), offer.approved(), offer.companyPrice(), offer.unitPrice(), offer.leadTimeDays(), false,
                        offer.agreement() == null ? null : offer.agreement().agreementLineId())));
        line.namedVendorIds().stream().map(named::get).filter(Objects::nonNull)
                .filter(vendor -> all.stream().noneMatch(priced -> priced.vendor().equals(vendor)))
                .forEach(vendor -> all.add(atApprovedPrice(line, vendor, offers, limit)));
        return all;
    }

    /** At the price of the quote, or the approved one where an approver has lowered it. */
    private static Priced asAwarded(RequisitionLine line, Awarded award, Vendor vendor, List<Offer> offers, BigMoney limit, CompanyRates rates) {
        BigMoney quoted = rates.inCompanyCurrency(award.unitPrice());
        boolean approved = offers.stream().anyMatch(offer -> offer.vendorId() == vendor.id() && offer.approved());
        return quoted.isGreaterThan(limit)
                ? new Priced(vendor, approved, limit, line.approvedUnitPrice(), award.leadTimeDays(), true, null)
                : new Priced(vendor, approved, quoted, award.unitPrice(), award.leadTimeDays(), true, null);
    }

    private static Priced atApprovedPrice(RequisitionLine line, Vendor vendor, List<Offer> offers, BigMoney limit) {
        Optional<Offer> offer = offers.stream().filter(any -> any.vendorId() == vendor.id()).findFirst();
        return new Priced(vendor, offer.map(Offer::approved).orElse(false), limit, line.approvedUnitPrice(),
                offer.map(Offer::leadTimeDays).orElse(vendor.leadTimeDays()), false, null);
    }
}
